package vn.chidao.bulk;

/** How it stands with a run. */
public enum RunState {
  /** A server works on it. */
  RUNNING,
  /** The server that worked on it went away; what is not done waits for the person. */
  STOPPED,
  ENDED
}
