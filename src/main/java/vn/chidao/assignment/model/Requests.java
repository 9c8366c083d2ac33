package vn.chidao.assignment.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;

/** What an agency has asked for about one assignment; of each kind at most one waits. */
record Requests(List<AgencyRequest> all) {
  void raise(AgencyRequest request) {
    if (open(request.kind()).isPresent()) throw new Overtaken("assignment.request.waits");
    all.add(request);
  }

  boolean wasDeclined(RequestKind kind, Instant since) {
    return all.stream()
        .filter(request -> !request.raisedAt().isBefore(since))
        .anyMatch(r -> r.kind() == kind && r.status() == RequestStatus.DECLINED);
  }

  Optional<AgencyRequest> open(RequestKind kind) {
    return all.stream().filter(r -> r.kind() == kind && r.status().isOpen()).findFirst();
  }

  AgencyRequest waiting(RequestKind kind, RequestStatus expected) {
    return open(kind)
        .filter(request -> request.status() == expected)
        .orElseThrow(() -> new Overtaken("assignment.request.decided"));
  }

  /** The decision is what was asked for; when nothing was, it stands by itself. */
  void granted(RequestKind kind, String note, Person by, Instant at) {
    open(kind).ifPresent(request -> request.decided(RequestStatus.GRANTED, note, by, at));
  }

  void lapse(Instant at) {
    all.stream().filter(request -> request.status().isOpen()).forEach(r -> r.lapse(at));
  }
}
