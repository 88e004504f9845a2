package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.Event;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.review.CheckedLine;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is filled into form 5-1 (形式点検書の記載): the recorded answers beside what the machine says and why.
record CheckValues(Application application, List<CheckedLine> computed) {

    /// Headings of the nine groups, as the form names them.
    private static final Map<String, String> GROUPS = Map.of(
            "(1)", "（1）情報の利用目的",
            "(2)", "（2）全国がん登録情報又は都道府県がん情報が提供されることについての同意",
            "(3)", "（3）情報を利用する者の範囲",
            "(4)", "（4）利用する情報の範囲",
            "(5)", "（5）利用する登録情報及び調査研究方法",
            "(6)", "（6）利用期間",
            "(7)", "（7）利用場所、利用する環境、保管場所及び管理方法",
            "(8)", "（8）調査研究成果の公表方法及び公表時期",
            "(9)", "（9）情報の利用後の処置");

    PaperValues filled(PaperValues empty) {
        var rows = new ArrayList<Map<String, String>>();
        String before = "";
        for (CheckedLine line : computed) {
            String group = line.group().equals(before) ? "" : GROUPS.getOrDefault(line.group(), line.group());
            before = line.group();
            rows.add(Map.of(
                    "group", group,
                    "question", line.questionJa(),
                    "check", answer(line).map(given -> given.verdict().ja()).orElse(""),
                    "machine", machine(line)));
        }
        var values = empty.with("0.1", application.numberText()).with("lines", rows);
        var recorded = recorded();
        if (recorded.isPresent()) {
            values = values.with("0.2", OfficeDay.of(recorded.get().at()));
        }
        return recorded.isPresent() && recorded.get().event() instanceof ReviewEvent.ApplicationReturned returned
                ? values.with("letter", returned.letter())
                : values;
    }

    /// The newest recording of the check, passed or returned.
    private Optional<RecordedEvent> recorded() {
        return application.history().reversed().stream()
                .filter(one -> isCheck(one.event()))
                .findFirst();
    }

    private static boolean isCheck(Event event) {
        return event instanceof ReviewEvent.FormalCheckRecorded || event instanceof ReviewEvent.ApplicationReturned;
    }

    private Optional<LineAnswer> answer(CheckedLine line) {
        return recorded()
                .map(one -> one.event() instanceof ReviewEvent.ApplicationReturned returned
                        ? returned.lines()
                        : one.event() instanceof ReviewEvent.FormalCheckRecorded recorded
                                ? recorded.lines()
                                : List.<LineAnswer>of())
                .stream()
                .flatMap(List::stream)
                .filter(given -> given.line().equals(line.line()))
                .findFirst();
    }

    private String machine(CheckedLine line) {
        String says = switch (line.answer()) {
            case CheckedLine.Answer.Fulfilled _ -> "適";
            case CheckedLine.Answer.Missing(var reasons) ->
                "不備　" + reasons.stream().map(Reason::ja).collect(Collectors.joining("　"));
            case CheckedLine.Answer.NotApplicable(var why) -> "該当なし（" + why + "の項目）";
            case CheckedLine.Answer.NeedsEyes _ -> "目視";
        };
        String note = answer(line).map(LineAnswer::note).orElse("");
        return note.isBlank() ? says : says + "\n点検者: " + note;
    }

    /// The question of a line of the list.
    static String question(String line) {
        return FormalCheckList.questionOf(line);
    }
}
