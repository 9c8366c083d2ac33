package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the issuing side says about one assignment at the moment of issue.
 *
 * @param receiptDueOn day by which the agency must confirm the receipt
 * @param searchText what a search without marks looks through
 */
public record Opening(
    Source source,
    Brief brief,
    Parties parties,
    Deadline deadline,
    List<Deliverable.Product> products,
    LocalDate receiptDueOn,
    String searchText) {}
