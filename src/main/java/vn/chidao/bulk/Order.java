package vn.chidao.bulk;

import java.util.Map;

/**
 * One item as it is to be done.
 *
 * @param item its id in the run
 * @param subject id of the assignment, the directive or the job
 * @param given what was typed for this item
 * @param common what was typed for all items of the run
 */
public record Order(
    String item,
    BulkKind kind,
    String subject,
    Map<String, String> given,
    Map<String, String> common) {}
