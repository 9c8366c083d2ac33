package vn.chidao.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.chidao.shared.SearchText;

/** What texts call an agency besides its name. */
@Embeddable
public class AgencyAlias {
  private String alias;

  @Column(name = "folded_alias")
  private String folded;

  protected AgencyAlias() {}

  AgencyAlias(String alias) {
    this.alias = alias;
    this.folded = SearchText.fold(alias);
  }

  String text() {
    return alias;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgencyAlias that && that.alias.equals(alias);
  }

  @Override
  public int hashCode() {
    return alias.hashCode();
  }
}
