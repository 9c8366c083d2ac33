package vn.chidao.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.intake.Addressee.Kind;

/** Tells from its first words what a body is that is no agency of the register. */
final class OtherBody {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?:cac )?(?:tap doan|tong cong ty|cong ty|doanh nghiep|hiep hoi|hoi (?!dong)|vcci|lien doan"
              + "|lien minh|so giao dich|ngan hang thuong mai|cac to chuc quoc te|to chuc quoc te"
              + "|mat tran|mttq|doan thanh nien|trung uong doan|hoi dong dan toc|quoc hoi"
              + "|uy ban thuong vu|uy ban trung uong|toa an|vien kiem sat|kiem toan nha nuoc"
              + "|ban (?:tuyen giao|to chuc|kinh te|noi chinh|dan van|doi ngoai|chi dao|bi thu|chinh sach)"
              + "|tinh uy|thanh uy|cac co quan dang|van phong (?:trung uong|quoc hoi|chu tich nuoc)"
              + "|chinh phu|thu tuong|pho thu tuong|uy ban quoc gia|to cong tac|dai hoc|truong"
              + "|evn|pvn|vnpt|viettel|fpt|cmc|vietnam airlines|nha dau tu|nguoi dan)\\b.*");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:cac )?(?:vu|cuc|tong cuc|vien|trung tam|bao (?!chi|cao)\\w+|tap chi|thanh tra|van phong|so"
              + "|phong|ban quan ly|bql|hoc vien|chi cuc|benh vien|cong an|bo tu lenh|bo chi huy|quan khu"
              + "|kho bac|quy|don vi|nha xuat ban|c0\\d|a0\\d)\\b.*");

  /** Many, but nobody in particular. */
  private static final Pattern MANY =
      Pattern.compile("(?:cac|nhung|mot so|chu|don vi duoc|co quan duoc|co quan chu quan)\\b.*");

  private OtherBody() {}

  static Optional<Kind> kindOf(String folded) {
    if (OUTSIDE.matcher(folded).matches()) return Optional.of(Kind.OUTSIDE);
    if (UNIT.matcher(folded).matches()) return Optional.of(Kind.UNIT);
    return MANY.matcher(folded).matches() ? Optional.of(Kind.SUBSET) : Optional.empty();
  }
}
