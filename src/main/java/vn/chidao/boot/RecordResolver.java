package vn.chidao.boot;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets pages read the rows of queries by name, {@code #{row.dueOn}}: expression language 5 does not
 * know records yet.
 */
public class RecordResolver extends ELResolver {
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .peek(component -> component.getAccessor().setAccessible(true))
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    RecordComponent component = component(context, base, property);
    if (component == null) return null;
    try {
      return component.getAccessor().invoke(base);
    } catch (ReflectiveOperationException failed) {
      throw new ELException(failed.getCause());
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    component(context, base, property);
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(context, base, property) != null)
      throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return component(context, base, property) != null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  /** Null when the base is no record, or asks for something that the next resolver may know. */
  private static RecordComponent component(ELContext context, Object base, Object property) {
    if (!(base instanceof Record)) return null;
    RecordComponent component = COMPONENTS.get(base.getClass()).get(property.toString());
    if (component != null) context.setPropertyResolved(base, property);
    return component;
  }
}
