package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.PeriodLimit;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.control.ChangeClass;
import dev.todoke.provision.control.ChangeTable;
import dev.todoke.provision.control.ChangeVerdict;
import dev.todoke.provision.control.FieldChange;
import dev.todoke.provision.control.FieldChanges;
import dev.todoke.provision.review.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules of changes (変更申出, 様式例第2-4号). Nothing is used under a change before the answer.
record ChangeRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    /// Fields that make another application.
    private static final Set<String> FIXED = Set.of("article", "kind");

    /// What an ethics committee decides.
    private static final Set<String> APPROVAL = Set.of("ethics", "ethics-committee", "ethics-number", "ethics-date");

    /// A user whom the change adds may pledge until the addition takes effect; everybody else has.
    private static final String PLEDGE_MISSING = "N28";

    /// Fields the extraction rests on.
    private static final Set<String> EXTRACTED =
            Set.of("years", "area", "sites", "survival", "survival-kinds", "sexes", "age-from", "age-to", "items");

    void save(ControlCommand.SaveChange save) {
        nothingOpen();
        var form = Form.of(application.submitted());
        if (!form.tasks().contains(save.task())) {
            reasons.add(Reason.of("N90", "申出書に「%s」という部分はありません。", save.task()));
        }
        save.texts().keySet().stream()
                .filter(field -> !form.taskOf(field).equals(save.task()))
                .forEach(field -> reasons.add(Reason.of("N91", "記入欄「%s」はこの部分にありません。", field)));
        var draft = Changes.of(application).draft();
        save.texts().forEach((field, text) -> neverTyped(draft, field, text));
        if (reasons.isEmpty()) {
            OtherWindow.check(draft.part(save.task()), save.texts(), save.seen(), reasons);
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.ChangeDrafted(save.task(), Known.completed(save.texts())));
        }
    }

    /// Attached files may come back as they are; they are not rewritten by hand. A pledge is taken from the events.
    private void neverTyped(Draft draft, String field, String text) {
        boolean typed = Form.anywhere(field)
                .filter(known -> known.files() && !draft.text(field).equals(text.strip()))
                .isPresent();
        if (typed) {
            reasons.add(Reason.of("N93", "記入欄「%s」はファイルの添付か誓約で埋まります。", field));
        }
    }

    void attach(String field, FileContent content) {
        nothingOpen();
        if (reasons.isEmpty()) {
            new AttachmentRules(application, events, reasons).propose(field, content);
        }
    }

    void detach(int number) {
        nothingOpen();
        if (reasons.isEmpty()) {
            new AttachmentRules(application, events, reasons).proposeWithout(number);
        }
    }

    /// A new approval of the ethics committee comes with its paper.
    private void approvalHasItsPaper(List<FieldChange> differences) {
        var changed = differences.stream().map(FieldChange::field).toList();
        if (changed.stream().anyMatch(APPROVAL::contains) && !changed.contains("ethics-papers")) {
            reasons.add(Reason.at("Z51", "ethics-papers", "倫理審査の承認が変わりました。変更後の承認の書類を添付してください。"));
        }
    }

    void ask(ControlCommand.AskChange ask) {
        nothingOpen();
        var changes = Changes.of(application);
        var after = changes.draft();
        var differences = FieldChanges.between(application.submitted(), after);
        if (ask.reason().isBlank()) {
            reasons.add(Reason.at("Z02", "reason", "変更の理由を書いてください。"));
        }
        if (differences.isEmpty()) {
            reasons.add(Reason.of("Z03", "申出書から変わったところがありません。変える部分を書き直してください。"));
        }
        differences.forEach(this::fieldMayChange);
        approvalHasItsPaper(differences);
        var open = new DraftReader(ask.closedYears(), ask.prefecture(), OfficeDay.of(when))
                .read(after).open().stream()
                        .filter(reason -> !reason.id().equals(PLEDGE_MISSING))
                        .toList();
        reasons.addAll(open);
        if (open.isEmpty()
                && differences.stream()
                        .anyMatch(difference -> difference.field().equals("period-end"))) {
            periodInsideLimit(after);
        }
        if (!reasons.isEmpty()) {
            return;
        }
        var classes = differences.stream().map(FieldChange::changeClass).toList();
        events.add(new ControlEvent.ChangeAsked(
                changes.all().size() + 1,
                ChangeTable.edition(),
                after.texts(),
                ask.reason().strip(),
                classes.stream().map(ChangeClass::code).collect(Collectors.toCollection(TreeSet::new)),
                classes.stream().anyMatch(ChangeClass::councilHeard)));
    }

    private void fieldMayChange(FieldChange difference) {
        if (FIXED.contains(difference.field())) {
            reasons.add(Reason.at("Z04", difference.field(), "根拠条項と情報の種別は変更できません。新しい申出をしてください。"));
        }
        if (EXTRACTED.contains(difference.field()) && application.phase().compareTo(Phase.EXTRACTING) > 0) {
            reasons.add(Reason.at("Z06", difference.field(), "ファイルを作ったあとは、情報の範囲と項目を変更できません。新しい申出をしてください。"));
        }
    }

    /// Counted from the day use really began. Source: 施行令第9条.
    private void periodInsideLimit(Draft after) {
        var end = DraftReader.asSubmitted(after).period().end();
        var today = OfficeDay.of(when);
        if (end.isBefore(today)) {
            reasons.add(Reason.at("Z08", "period-end", "利用を終える日(%s)が今日より前です。", end));
        }
        application.last(UseEvent.UseBegan.class).map(UseEvent.UseBegan::from).ifPresent(began -> {
            var last = limit(after).lastDay(began);
            if (end.isAfter(last)) {
                reasons.add(Reason.at("Z05", "period-end", "利用期間は%sまでです(利用を始めた%sから数えた法令の限度)。", last, began));
            }
        });
    }

    private PeriodLimit limit(Draft text) {
        boolean longUse = application.last(CouncilEvent.LongUseAgreed.class).isPresent();
        return new PeriodLimit(DraftReader.asSubmitted(text).kind(), DraftReader.studyEnd(text), longUse);
    }

    void drop() {
        var changes = Changes.of(application);
        if (changes.open().isEmpty() && !changes.begun()) {
            reasons.add(Reason.of("Z07", "取り下げる変更申出がありません。"));
            return;
        }
        events.add(new ControlEvent.ChangeDropped(
                changes.open().map(Change::number).orElse(0)));
    }

    void council(ControlCommand.RecordChangeCouncil council) {
        var open = open(council.number());
        if (open.isEmpty()) {
            return;
        }
        var change = open.getFirst();
        if (!change.waitsForCouncil()) {
            reasons.add(Reason.of("Z09", "変更申出%sは、審議会の意見がいらないか、もう記録されています。", council.number()));
        }
        if (council.meeting().isBlank()) {
            reasons.add(Reason.at("V10", "meeting", "審議会の回を書いてください。"));
        }
        betweenAskingAndToday(change, council.heldOn(), "held-on");
        if (!council.agreed() && council.words().isBlank()) {
            reasons.add(Reason.at("Z14", "words", "変更を認めない理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.ChangeCouncilHeard(
                    council.number(),
                    council.heldOn(),
                    council.meeting().strip(),
                    council.agreed(),
                    council.words().strip()));
        }
    }

    void answer(ChangeVerdict verdict) {
        var open = open(verdict.number());
        if (!open.isEmpty() && open.getFirst().asked().council()) {
            reasons.add(Reason.of("Z11", "審議会の意見を聴く区分の変更です。決裁者が決めてください。"));
        }
        settle(open, verdict);
    }

    void decide(ChangeVerdict verdict) {
        var open = open(verdict.number());
        settle(open, verdict);
    }

    private void settle(List<Change> open, ChangeVerdict verdict) {
        open.forEach(change -> {
            if (change.waitsForCouncil()) {
                reasons.add(Reason.of("Z12", "審議会の意見をまだ記録していません。"));
            }
            if (verdict.accepted() && change.councils().stream().anyMatch(heard -> !heard.agreed())) {
                reasons.add(Reason.of("Z13", "審議会が認めなかった変更は認められません。"));
            }
            if (!verdict.accepted() && verdict.words().isBlank()) {
                reasons.add(Reason.at("Z14", "words", "変更を認めない理由を書いてください。"));
            }
            if (change.asked().council() && verdict.documentNumber().isBlank()) {
                reasons.add(Reason.at("V20", "document-number", "文書番号を書いてください。"));
            }
            betweenAskingAndToday(change, verdict.decidedOn(), "decided-on");
            if (reasons.isEmpty()) {
                events.add(outcome(change, verdict));
            }
        });
    }

    private Event outcome(Change change, ChangeVerdict verdict) {
        String number = verdict.documentNumber().strip();
        String words = verdict.words().strip();
        return verdict.accepted()
                ? new ControlEvent.ChangeAccepted(
                        verdict.number(), number, verdict.decidedOn(), approval(change), words)
                : new ControlEvent.ChangeRefused(verdict.number(), number, verdict.decidedOn(), words);
    }

    /// What the decision withheld stays withheld, and a period that was cut stays cut unless the change is about it.
    private Approval approval(Change change) {
        var before = DraftReader.asSubmitted(change.before());
        var after = DraftReader.asSubmitted(change.after());
        var approved = application.approval().orElseThrow();
        var withheld = new TreeSet<>(before.items());
        withheld.removeAll(approved.items());
        var period = after.period().equals(before.period())
                ? approved.period()
                : limit(change.after()).cut(after.period(), OfficeDay.of(when));
        return Approval.of(after, withheld, period).with(approved.protection());
    }

    /// A user whom a change added works with the data from the pledge on, not before. Source: 利用規約 (2026-02) p4.
    void pledge(ControlCommand.ConfirmPledge pledge) {
        boolean due = UserAccess.of(application).stream()
                .anyMatch(user -> user.name().equals(pledge.user()) && user.state() == UserAccess.State.PLEDGE_DUE);
        if (!due) {
            reasons.add(Reason.of("Z15", "誓約書を待っている利用者ではありません。"));
        }
        if (ControlDay.missing(pledge.signedOn(), "signed-on", reasons)) {
            return;
        }
        if (pledge.signedOn().isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.at("Z16", "signed-on", "署名した日(%s)を、今日までの日で書いてください。", pledge.signedOn()));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.UserPledgeConfirmed(pledge.user(), pledge.signedOn()));
        }
    }

    private void nothingOpen() {
        if (Changes.of(application).open().isPresent()) {
            reasons.add(Reason.of("Z01", "前の変更申出の回答を待っています。回答があるか、取り下げるまで、次の変更は申し出られません。"));
        }
    }

    private List<Change> open(int number) {
        var open = Changes.of(application).all().stream()
                .filter(change -> change.number() == number && change.open())
                .toList();
        if (open.isEmpty()) {
            reasons.add(Reason.of("Z10", "変更申出%sは、ないか、もう答えてあります。", number));
        }
        return open;
    }

    private void betweenAskingAndToday(Change change, LocalDate day, String field) {
        if (ControlDay.missing(day, field, reasons)) {
            return;
        }
        var asked = OfficeDay.of(change.askedAt());
        if (day.isBefore(asked) || day.isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.at("Z17", field, "日付(%s)を、変更申出の日(%s)から今日までの日で書いてください。", day, asked));
        }
    }
}
