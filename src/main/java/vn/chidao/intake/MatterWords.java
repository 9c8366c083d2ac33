package vn.chidao.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.agency.AgencyNames;
import vn.chidao.agency.Words;

/**
 * The words of a task that say what it is about: without marks, abbreviations written out, agencies
 * by their codes, and without what nearly every task says ("xây dựng, trình … ban hành").
 *
 * @param single each word once
 * @param pairs neighbouring words: most Vietnamese words have two syllables
 * @param documents numbers of the documents that it names, e.g. "06/2022"
 */
record MatterWords(Set<String> single, Set<String> pairs, Set<String> documents) {
  /** Abbreviations that mean one thing only, also when they are written without marks. */
  private static final Map<String, String> IN_FULL =
      Map.ofEntries(
          Map.entry("attt", "an toan thong tin"),
          Map.entry("cchc", "cai cach hanh chinh"),
          Map.entry("cds", "chuyen doi so"),
          Map.entry("cntt", "cong nghe thong tin"),
          Map.entry("csdl", "co so du lieu"),
          Map.entry("csdlqg", "co so du lieu quoc gia"),
          Map.entry("dmst", "doi moi sang tao"),
          Map.entry("dn", "doanh nghiep"),
          Map.entry("dvc", "dich vu cong"),
          Map.entry("dvctt", "dich vu cong truc tuyen"),
          Map.entry("hdnd", "hoi dong nhan dan"),
          Map.entry("khcn", "khoa hoc cong nghe"),
          Map.entry("ktxh", "kinh te xa hoi"),
          Map.entry("nd", "nghi dinh"),
          Map.entry("nq", "nghi quyet"),
          Map.entry("nsnn", "ngan sach nha nuoc"),
          Map.entry("qd", "quyet dinh"),
          Map.entry("qppl", "quy pham phap luat"),
          Map.entry("tmdt", "thuong mai dien tu"),
          Map.entry("tthc", "thu tuc hanh chinh"),
          Map.entry("ttg", "thu tuong chinh phu"),
          Map.entry("ubnd", "uy ban nhan dan"),
          Map.entry("vbqppl", "van ban quy pham phap luat"));

  private static final Pattern SAID_BY_MANY =
      Pattern.compile(
          "(?<= )(?:xay dung|ban hanh|to chuc|trien khai|thuc hien|nghien cuu|ra soat|hoan thien"
              + "|hoan thanh|de xuat|tham muu|bao dam|dam bao|day manh|tiep tuc|chu tri|phoi hop"
              + "|thong qua|phe duyet|bo sung|soan thao|du thao|khan truong|chu dong|kip thoi"
              + "|thu tuong chinh phu|trinh chinh phu|trinh quoc hoi|cap co tham quyen|nhat la"
              + "|mot so|trinh|cac|cua|cho|ve|trong|tai|theo|nham|de|voi|tren|duoc|nhung|viec)"
              + "(?= )");

  private static final Pattern DOCUMENT =
      Pattern.compile("\\d+/(?:(?:19|20)\\d{2}(?!\\d)|(?=\\p{L}))");

  static MatterWords of(String text, AgencyNames names) {
    String said = " " + inFull(Words.of(text), names) + " ";
    List<String> told = List.of(SAID_BY_MANY.matcher(said).replaceAll("").strip().split(" +"));
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < told.size(); i++) pairs.add(told.get(i - 1) + " " + told.get(i));
    return new MatterWords(
        Set.copyOf(told),
        pairs,
        DOCUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet()));
  }

  private static String inFull(Words words, AgencyNames names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); ) {
      Optional<AgencyNames.Called> called = names.at(words, i).filter(found -> !found.bare());
      String word = words.word(i);
      text.append(
              called
                  .map(found -> found.agencies().get(0).code().value())
                  .orElse(IN_FULL.getOrDefault(word, word)))
          .append(' ');
      i = called.map(AgencyNames.Called::to).orElse(i + 1);
    }
    return text.toString();
  }
}
