package vn.chidao.identity;

import java.io.Serializable;
import java.time.Instant;
import vn.chidao.shared.OfficialId;

/**
 * What a session remembers of a login, on whichever server it is: whose it is and which password it
 * was. Everything else is asked anew at each request.
 */
record SignedIn(String official, Instant passwordOf) implements Serializable {
  static final String ATTRIBUTE = SignedIn.class.getName();

  OfficialId officialId() {
    return new OfficialId(official);
  }
}
