package vn.chidao.intake;

/** The kinds of phrases by which directives say when something is due. */
public enum DeadlineClass {
  /** "30/9/2024". */
  DATE,
  /** "trước ngày 30 tháng 7 năm 2024". */
  BEFORE_DATE,
  /** "đến 30/6/2025", "chậm nhất ngày 20/12/2023". */
  UNTIL_DATE,
  /** "6/2025", "trong tháng 8/2025". */
  MONTH,
  /** "Quý III/2024". */
  QUARTER,
  /** "6 tháng đầu năm 2025". */
  HALF_YEAR,
  /** "2025", "trong năm 2025". */
  YEAR,
  /** "2025 - 2030". */
  YEAR_RANGE,
  /** "2025 và những năm tiếp theo". */
  OPEN_ENDED,
  /** "15 ngày kể từ ngày ký". */
  RELATIVE,
  /** "Thường xuyên". */
  REGULAR,
  PERIODIC_MONTHLY,
  PERIODIC_QUARTERLY,
  PERIODIC_HALF_YEARLY,
  PERIODIC_YEARLY,
  /** "2 năm một lần", "hằng tuần": no period that standing work is reported in. */
  PERIODIC_OTHER,
  /** "áp dụng từ 01/01/2026": when something begins, not when it is due. */
  EFFECTIVE_FROM,
  /** "trước khi đưa vào vận hành". */
  MILESTONE,
  /** "khẩn trương", "theo đúng tiến độ". */
  URGENT_NO_DATE,
  /** "đã hoàn thành". */
  DONE,
  /** Done for some, due for others. */
  PARTLY_DONE,
  /** Two phases or products with dates of their own in one cell. */
  SEVERAL,
  /** Nothing is said. */
  NONE,
  /** Something is said that is no known phrase. */
  UNKNOWN
}
