package dev.todoke.followback.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about the follow-back (遡り調査に関する監査記録).
enum FollowBackAudit implements AuditKind {
    ROUND_OPENED("followback.round-opened", "遡り調査の回を始めた", List.of("year", "requests", "unplaced")),
    ROUND_CLOSED("followback.round-closed", "遡り調査の回を締め切った", List.of("requests", "unanswered")),
    LIST_READ("followback.list-read", "遡り調査の対象者を見た", List.of("round", "requests")),
    LETTER_PRINTED("followback.letter-printed", "遡り調査の依頼文と名簿を印刷した", List.of("round", "requests", "kind")),
    DISPATCHED("followback.dispatched", "遡り調査の依頼・督促の送付を記録した", List.of("kind", "letters")),
    ANSWERED("followback.answered", "遡り調査に回答した", List.of("kind", "channel")),
    NAME_PLACED("followback.name-placed", "登録にない病院名の照会先を決めた", List.of("facility"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    FollowBackAudit(String id, String japanese, List<String> details) {
        this.id = id;
        this.japanese = japanese;
        this.details = details;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public List<String> details() {
        return details;
    }
}
