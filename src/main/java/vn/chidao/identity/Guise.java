package vn.chidao.identity;

import java.io.Serializable;
import vn.chidao.shared.OfficialId;

/**
 * What a session remembers beside the login while a deputy acts: in whose name. Whether they still
 * may is asked anew at each request.
 */
record Guise(String principal) implements Serializable {
  static final String ATTRIBUTE = Guise.class.getName();

  OfficialId principalId() {
    return new OfficialId(principal);
  }
}
