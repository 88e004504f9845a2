package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Rules of the applicant's list (名簿の受け取り・照合・廃棄).
record ListRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void handIn(ListSummary list) {
        if (!state().possible()) {
            reasons.add(Reason.of("L10", "この申出では名簿を使いません。匿名化していない情報の申出だけが名簿を出せます。"));
        }
        if (list.accepted() == 0) {
            reasons.add(Reason.of("L11", "照合できる人が名簿に1人もいません。指摘を直して、もう一度出してください。"));
        }
        inTime();
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.ListHandedIn(list));
        }
    }

    void fixDestruction(LocalDate by) {
        var end = application.approval().orElseThrow().period().end();
        if (!state().possible()) {
            reasons.add(Reason.of("L10", "この申出では名簿を使いません。匿名化していない情報の申出だけが名簿を出せます。"));
        }
        if (by.isBefore(OfficeDay.of(when)) || by.isAfter(end)) {
            reasons.add(Reason.of("L12", "名簿を廃棄する期限は、今日から利用期間の終わり(%s)までの日にしてください。", end));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.ListDestructionFixed(by));
        }
    }

    void matched(MatchingRecord matching) {
        listThere();
        inTime();
        if (state().list().filter(matching.list()::equals).isEmpty()) {
            reasons.add(Reason.of("L13", "照合した名簿が、いまの名簿と違います。照合し直してください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.ListMatched(matching));
        }
    }

    void destroy(DeliveryCommand.DestroyList destroy) {
        listThere();
        if (destroy.method().isBlank() || destroy.witness().isBlank()) {
            reasons.add(Reason.of("L14", "廃棄の方法と立会者を書いてください。"));
        }
        if (destroy.on().isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.of("L15", "廃棄した日(%s)が今日より後です。", destroy.on()));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.ListDestroyed(
                    state().list().orElseThrow().id(),
                    destroy.on(),
                    destroy.method().strip(),
                    destroy.witness().strip()));
        }
    }

    /// What an extraction with a list needs before anything else.
    void readyToExtract(MatchingRecord matching) {
        listThere();
        inTime();
        var before = state().matching();
        if (before.isEmpty()) {
            reasons.add(Reason.of("L16", "名簿がまだ照合されていません。"));
            return;
        }
        var machine = before.get();
        boolean same = machine.list().equals(matching.list())
                && machine.modelEdition().equals(matching.modelEdition())
                && machine.sameFrom() == matching.sameFrom()
                && machine.differentBelow() == matching.differentBelow()
                && machine.toReview() == matching.toReview();
        if (!same) {
            reasons.add(Reason.of("L13", "照合した名簿が、いまの名簿と違います。照合し直してください。"));
        }
        if (matching.reviewed() < matching.toReview()) {
            reasons.add(Reason.of("L17", "人が確かめていない組が%s組あります。", matching.toReview() - matching.reviewed()));
        }
    }

    private void listThere() {
        if (state().list().isEmpty()) {
            reasons.add(ListState.noList());
        }
    }

    private void inTime() {
        state().destroyBy()
                .filter(by -> OfficeDay.of(when).isAfter(by))
                .ifPresent(by -> reasons.add(Reason.of("L19", "名簿を廃棄する期限(%s)を過ぎています。", by)));
    }

    private ListState state() {
        return new ListState(application);
    }
}
