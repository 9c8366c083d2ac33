package vn.chidao.coordination.web;

import java.time.LocalDate;

/** One agency on the page on which contributions are asked for. */
public class AskRow {
  private final String agency;
  private final ContributionLines.Party party;
  private boolean chosen;
  private LocalDate ownDate;

  AskRow(ContributionLines.Party party, boolean chosen) {
    this.agency = party.agency();
    this.party = party;
    this.chosen = chosen;
  }

  /** An agency that has not answered yet is asked already. */
  static boolean isWaiting(ContributionLines.Party party) {
    return party.last() != null && party.last().row().status().isOpen();
  }

  public boolean isWaiting() {
    return isWaiting(party);
  }

  public String getAgency() {
    return agency;
  }

  public ContributionLines.Party getParty() {
    return party;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public LocalDate getOwnDate() {
    return ownDate;
  }

  public void setOwnDate(LocalDate ownDate) {
    this.ownDate = ownDate;
  }
}
