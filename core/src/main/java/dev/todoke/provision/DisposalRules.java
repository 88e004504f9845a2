package dev.todoke.provision;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Rules of disposal and final report (廃棄処置及び実績報告, 様式例第6号): every medium and copy is accounted for.
record DisposalRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    void list(ControlCommand.ListHolding listed) {
        if (listed.label().isBlank() || listed.place().isBlank()) {
            reasons.add(Reason.at("Z50", "label", "写し・中間生成物・紙の名と、ある場所を書いてください。"));
            return;
        }
        int number = Numbered.all(application, ControlEvent.HoldingListed.class).size() + 1;
        events.add(new ControlEvent.HoldingListed(
                number,
                listed.holdingKind(),
                listed.label().strip(),
                listed.place().strip()));
    }

    void file(List<DisposedMedium> media) {
        var holdings = Holding.of(application);
        var missing = holdings.stream()
                .filter(holding ->
                        media.stream().noneMatch(medium -> medium.medium().equals(holding.id())))
                .map(Holding::label)
                .toList();
        if (!missing.isEmpty()) {
            reasons.add(Reason.of("U03", "廃棄をまだ書いていない媒体・写しがあります(%s)。すべてについて書いてください。", String.join("、", missing)));
        }
        for (DisposedMedium medium : media) {
            check(medium, holdings);
        }
        if (reasons.isEmpty()) {
            events.add(new UseEvent.DisposalFiled(List.copyOf(media)));
        }
    }

    private void check(DisposedMedium medium, List<Holding> holdings) {
        if (holdings.stream().noneMatch(holding -> holding.id().equals(medium.medium()))) {
            reasons.add(Reason.of("U08", "%s は、媒体・写しの一覧にありません。先に一覧に加えてください。", medium.medium()));
        }
        if (!known(medium.method())) {
            reasons.add(Reason.at("U04", medium.medium() + "-method", "%s の廃棄の方法を選んでください。", medium.medium()));
        }
        if (medium.by().isBlank()) {
            reasons.add(Reason.at("U16", medium.medium() + "-by", "%s の廃棄を行った人を書いてください。", medium.medium()));
        }
        String on = medium.medium() + "-on";
        if (!ControlDay.missing(medium.on(), on, reasons) && medium.on().isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.at("U05", on, "廃棄した日(%s)が今日より後です。", medium.on()));
        }
    }

    private static boolean known(String method) {
        return Form.anywhere("disposal-kinds")
                .filter(field -> Form.current().knowsChoice(field, method))
                .isPresent();
    }

    /// The checker looks at the list once more: what came to it after the report stops the acceptance.
    ///
    /// Who used the data for hospital cancer registration (院内がん登録) alone owes no report: the disposal ends it.
    void accept() {
        var open = Holding.unaccounted(application);
        if (!open.isEmpty()) {
            reasons.add(Reason.of(
                    "U09",
                    "廃棄の報告にない媒体・写しがあります(%s)。差し戻してください。",
                    open.stream().map(Holding::label).collect(Collectors.joining("、"))));
            return;
        }
        events.add(new UseEvent.DisposalAccepted());
        if (!application.document().orElseThrow().researchUse()) {
            events.add(new UseEvent.CaseClosed());
        }
    }

    void sendBack(String why) {
        if (why.isBlank()) {
            reasons.add(Reason.at("U10", "why", "差し戻す理由を書いてください。"));
            return;
        }
        boolean stopped = application.last(UseEvent.ProvisionStopped.class).isPresent();
        events.add(new ControlEvent.DisposalReturned(why.strip(), stopped));
    }

    void report(UseCommand.FileFinalReport report) {
        boolean nothing = report.publications().isBlank() && report.works().isEmpty();
        if (nothing && report.notReached().isBlank()) {
            reasons.add(Reason.at("U06", "publications", "公表したもの、又は公表しなかった理由を書いてください。"));
        }
        report.works().stream()
                .filter(work -> work.citation().isBlank())
                .forEach(_ -> reasons.add(Reason.at("U11", "publications", "公表したものの題名と掲載先を書いてください。")));
        if (reasons.isEmpty()) {
            events.add(new UseEvent.FinalReportFiled(
                    report.publications().strip(),
                    report.works(),
                    report.notReached().strip()));
        }
    }
}
