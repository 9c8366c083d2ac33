package vn.chidao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.SearchText;
import vn.chidao.support.SeedRows;

class AgencySeedTest {
  @Test
  void seeded_names_are_searchable_the_way_typed_words_are_folded() throws SQLException {
    try (Connection rows =
        SeedRows.of(
            "V001__agency_create",
            "V010__agency_seed",
            "V011__commune_seed",
            "V013__agency_alias_seed",
            "V030__agency_alias_add_mixed_forms")) {
      ResultSet name =
          rows.createStatement()
              .executeQuery(
                  "select name_vi, folded_name from agency"
                      + " union all select alias, folded_alias from agency_alias");
      while (name.next()) assertEquals(SearchText.fold(name.getString(1)), name.getString(2));
    }
  }
}
