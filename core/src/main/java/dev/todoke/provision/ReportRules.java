package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.UseReport;
import java.time.Instant;
import java.util.List;

/// Rules of use reports and late publications (利用報告・公表の遅れ).
record ReportRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    /// A report that is asked for comes within a week. Source: 情報の提供マニュアル第3版 p35.
    private static final int DAYS_TO_REPORT = 7;

    /// Source: 情報の提供マニュアル第3版 p39.
    private static final int MOST_YEARS_OF_DELAY = 1;

    void ask(String why) {
        if (UseReports.wanted(application).isPresent()) {
            reasons.add(Reason.of("Z20", "前に求めた利用報告をまだ待っています。"));
        }
        if (why.isBlank()) {
            reasons.add(Reason.at("Z21", "why", "利用報告を求める理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            var due = OfficeDay.of(when).plusDays(DAYS_TO_REPORT);
            events.add(new ControlEvent.UseReportAsked(next(), why.strip(), due));
        }
    }

    void file(UseReport report) {
        if (report.progress().isBlank()) {
            reasons.add(Reason.at("Z22", "progress", "調査研究の進み具合を書いてください。"));
            return;
        }
        int number =
                UseReports.wanted(application).map(UseReports.Entry::number).orElseGet(this::next);
        events.add(new ControlEvent.UseReportFiled(
                number,
                new UseReport(
                        report.progress().strip(),
                        report.publications().strip(),
                        report.problems().strip())));
    }

    void answer(ControlCommand.AnswerUseReport answer) {
        boolean filed = UseReports.of(application).stream()
                .anyMatch(entry -> entry.number() == answer.number() && entry.state() == UseReports.State.FILED);
        if (!filed) {
            reasons.add(Reason.of("Z23", "利用報告%sは、出されていないか、もう答えてあります。", answer.number()));
        }
        if (!answer.accepted() && answer.words().isBlank()) {
            reasons.add(Reason.at("Z24", "words", "受理しない理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.UseReportAnswered(
                    answer.number(),
                    answer.accepted(),
                    answer.words().strip(),
                    OfficeDay.of(when).plusDays(DAYS_TO_REPORT)));
        }
    }

    private int next() {
        return UseReports.of(application).size() + 1;
    }

    /// Coming late is no reason to refuse the report: it is shown.
    void delay(PublicationDelay delay) {
        if (!planned(application.submitted()).contains(delay.title().strip())) {
            reasons.add(Reason.at("Z25", "title", "公表の予定にある題名を選んでください。"));
        }
        if (delay.reason().isBlank()) {
            reasons.add(Reason.at("Z26", "reason", "公表が遅れる理由を書いてください。"));
        }
        if (delay.soFar().isBlank()) {
            reasons.add(Reason.at("Z27", "so-far", "これまでに得た結果を書いてください。"));
        }
        if (!ControlDay.missing(delay.until(), "until", reasons)) {
            var limit = application.approval().orElseThrow().period().end().plusYears(MOST_YEARS_OF_DELAY);
            if (delay.until().isAfter(limit) || delay.until().isBefore(OfficeDay.of(when))) {
                reasons.add(Reason.at("Z28", "until", "公表の期限を延ばせるのは、利用期間の終わりから1年後の%sまでです。", limit));
            }
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.PublicationDelayReported(
                    PublicationDelays.of(application).size() + 1,
                    new PublicationDelay(
                            delay.title().strip(),
                            delay.reason().strip(),
                            delay.soFar().strip(),
                            delay.until())));
        }
    }

    private static List<String> planned(Draft draft) {
        return draft.rows("publications").stream()
                .map(row -> draft.text("publications." + row + ".title"))
                .toList();
    }

    void answerDelay(ControlCommand.AnswerDelay answer) {
        boolean open = PublicationDelays.of(application).stream()
                .anyMatch(entry -> entry.number() == answer.number() && entry.open());
        if (!open) {
            reasons.add(Reason.of("Z29", "公表の遅れの報告%sは、ないか、もう答えてあります。", answer.number()));
        }
        if (!answer.accepted() && answer.words().isBlank()) {
            reasons.add(Reason.at("Z24", "words", "受理しない理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.PublicationDelayAnswered(
                    answer.number(), answer.accepted(), answer.words().strip()));
        }
    }
}
