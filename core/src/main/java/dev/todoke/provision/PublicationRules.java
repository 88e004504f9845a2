package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublicationRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Rules of the check before publication (公表前確認). Coming late is no reason to refuse a request: it is shown.
record PublicationRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    void ask(PublicationRequest request) {
        if (request.title().isBlank()) {
            reasons.add(Reason.at("B01", "title", "公表するものの題名を書いてください。"));
        }
        if (request.tables().isEmpty() && request.text().isBlank()) {
            reasons.add(Reason.of("B02", "公表する表か文章を入れてください。"));
        }
        if (request.plannedOn().equals(LocalDate.MIN)) {
            reasons.add(Reason.at("B10", "planned-on", "公表の予定日を、年月日まで書いてください。"));
        } else if (request.plannedOn().isBefore(OfficeDay.of(when))) {
            reasons.add(Reason.at("B03", "planned-on", "公表の予定日(%s)が今日より前です。公表する前に確認を受けてください。", request.plannedOn()));
        }
        reasons.addAll(request.tooMuch());
        long names = request.tables().stream()
                .map(table -> table.name().strip())
                .distinct()
                .count();
        if (names < request.tables().size()) {
            reasons.add(Reason.of("B05", "同じ名の表が2つあります。表ごとに違う名を付けてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new UseEvent.PublicationAsked(application.publications().size() + 1, request));
        }
    }

    void answer(UseCommand.AnswerPublicationCheck answer) {
        var publication = application.publications().stream()
                .filter(known -> known.number() == answer.number())
                .findFirst();
        if (publication.isEmpty() || publication.get().isAnswered()) {
            reasons.add(Reason.of("B06", "公表前の報告 %s は、ないか、もう答えてあります。", answer.number()));
            return;
        }
        if (answer.words().isBlank() && !answer.cleared()) {
            reasons.add(Reason.at("B07", "words", "公表を待ってもらう理由と、直すところを書いてください。"));
        }
        if (answer.words().isBlank() && answer.cleared() && !answer.breaches().isEmpty()) {
            reasons.add(Reason.at(
                    "B08",
                    "words",
                    "点検(%s)で公表できない値が見つかっています。それでも差し支えないとする理由を書いてください。",
                    String.join("・", answer.breaches())));
        }
        if (reasons.isEmpty()) {
            events.add(new UseEvent.PublicationAnswered(
                    answer.number(),
                    answer.cleared(),
                    answer.words().strip(),
                    PublicationRule.EDITION,
                    answer.breaches(),
                    answer.documentNumber().strip(),
                    answer.found()));
        }
    }
}
