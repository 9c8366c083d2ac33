package vn.chidao.boot;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it stands in an address: 2024-06-01; no day is left out of it. */
@FacesConverter("vn.chidao.day")
public class DayConverter implements Converter<LocalDate> {
  @Override
  public LocalDate getAsObject(FacesContext page, UIComponent component, String value) {
    if (value == null || value.isBlank()) return null;
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, value, null), noDay);
    }
  }

  @Override
  public String getAsString(FacesContext page, UIComponent component, LocalDate day) {
    return day == null ? null : day.toString();
  }
}
