package dev.todoke.provision;

import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.DraftReading;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Rules while the applicant writes (作成・提出・取下げ).
record DraftRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    /// An application that follows a consultation begins with what was said there.
    void open() {
        events.add(new WritingEvent.DraftOpened());
        var taken = ConsultationRules.taken(application);
        if (!taken.isEmpty()) {
            events.add(new WritingEvent.DraftSaved("basis", taken));
        }
    }

    /// A draft is always saved, complete or not; only fields of the task are taken.
    void save(WritingCommand.SaveDraft save) {
        if (Form.all().stream().noneMatch(form -> form.tasks().contains(save.task()))) {
            reasons.add(Reason.of("N90", "申出書に「%s」という部分はありません。", save.task()));
        }
        save.texts().keySet().stream()
                .filter(field -> Form.anywhere(field)
                        .filter(known -> known.task().equals(save.task()))
                        .isEmpty())
                .forEach(field -> reasons.add(Reason.of("N91", "記入欄「%s」はこの部分にありません。", field)));
        neverTyped(save.texts().keySet());
        if (reasons.isEmpty()) {
            OtherWindow.check(application.draft().part(save.task()), save.texts(), save.seen(), reasons);
        }
        if (reasons.isEmpty()) {
            events.add(new WritingEvent.DraftSaved(save.task(), Known.completed(save.texts())));
        }
    }

    private void neverTyped(Set<String> fields) {
        fields.stream()
                .filter(field -> Form.anywhere(field).filter(FormField::derived).isPresent())
                .forEach(field -> reasons.add(Reason.of("N93", "記入欄「%s」はファイルの添付か誓約で埋まります。", field)));
    }

    /// What a file says otherwise is saved part by part; the rest of each part stays.
    void take(WritingCommand.TakeDraftFile take) {
        take.texts().keySet().stream()
                .filter(field -> Form.anywhere(field)
                        .filter(known -> !known.type().equals("rows"))
                        .isEmpty())
                .forEach(field -> reasons.add(Reason.of("N91", "記入欄「%s」はこの部分にありません。", field)));
        neverTyped(take.texts().keySet());
        if (take.texts().isEmpty()) {
            reasons.add(Reason.of("N95", "いまの下書きと同じか、もう書かれています。取り込むものはありません。"));
        }
        if (!take.seen().equals(application.draft().sha256())) {
            reasons.add(Reason.of("N97", "比べたあとに下書きが変わりました。ファイルをもう一度選び、違いを確かめてください。"));
        }
        if (!reasons.isEmpty()) {
            return;
        }
        var after = application.draft();
        for (var text : take.texts().entrySet()) {
            after = after.with(text.getKey(), text.getValue().strip());
        }
        var tasks = new TreeSet<String>();
        take.texts().keySet().forEach(field -> Form.anywhere(field).ifPresent(known -> tasks.add(known.task())));
        for (String task : tasks) {
            events.add(new WritingEvent.DraftSaved(
                    task, Known.completed(after.part(task).texts())));
        }
    }

    void submit(WritingCommand.SubmitApplication submit) {
        var today = OfficeDay.of(when);
        var reading = new DraftReader(submit.closedYears(), submit.prefecture(), today).read(application.draft());
        if (reading instanceof DraftReading.Incomplete(var open)) {
            reasons.addAll(open);
            return;
        }
        events.add(new WritingEvent.ApplicationSubmitted(
                application.version() + 1,
                Form.of(application.draft()).edition(),
                today,
                application.draft().sha256()));
        if (application.numberText().isEmpty()) {
            events.add(new WritingEvent.ApplicationNumbered(submit.number()));
        }
    }

    void withdraw(String why) {
        if (why.isBlank()) {
            reasons.add(Reason.of("N92", "取り下げる理由を書いてください。"));
            return;
        }
        events.add(new WritingEvent.ApplicationWithdrawn(why.strip()));
    }
}
