package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.LegalBasis;
import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.TreeMap;

/// Rules of consultation and precheck (事前相談・申出文書の確認).
record ConsultationRules(Application application, List<Event> events, List<Reason> reasons) {

    void apply(ConsultationCommand command) {
        switch (command) {
            case ConsultationCommand.OpenConsultation(var title, var question) -> open(title, question);
            case ConsultationCommand.Say(var words) -> say(words);
            case ConsultationCommand.RecordAdvice advice -> advise(advice);
            case ConsultationCommand.AskPrecheck(var note) -> ask(note);
            case ConsultationCommand.AnswerPrecheck answer -> answer(answer);
        }
    }

    private void open(String title, String question) {
        if (title.isBlank()) {
            reasons.add(Reason.at("K10", "title", "相談の題目を書いてください。"));
        }
        if (question.isBlank()) {
            reasons.add(Reason.at("K11", "question", "相談の内容を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ConsultationEvent.ConsultationOpened(title.strip(), question.strip()));
        }
    }

    private void say(String words) {
        if (words.isBlank()) {
            reasons.add(Reason.at("K12", "words", "質問か回答を書いてください。"));
            return;
        }
        events.add(new ConsultationEvent.ConsultationSaid(words.strip()));
    }

    private void advise(ConsultationCommand.RecordAdvice advice) {
        if (!LegalBasis.of(advice.article()).kinds().contains(advice.kindOfData())) {
            reasons.add(Reason.at(
                    "K13",
                    "kind",
                    "%sで「%s」は提供できません。根拠条項か情報の種別を選び直してください。",
                    advice.article().ja(),
                    advice.kindOfData().ja()));
        }
        if (advice.fee().isBlank()) {
            reasons.add(Reason.at("K14", "fee", "手数料の見込みを書いてください。要らないときは「無料」と書きます。"));
        }
        if (advice.note().isBlank()) {
            reasons.add(Reason.at("K15", "note", "助言を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ConsultationEvent.AdviceRecorded(
                    advice.article(),
                    advice.kindOfData(),
                    advice.fee().strip(),
                    advice.feasible(),
                    advice.note().strip()));
        }
    }

    private void ask(String note) {
        if (!application.draft().has("title") || !application.draft().has("article")) {
            reasons.add(Reason.at("K16", "title", "題目と根拠条項を書いてから、確認を頼んでください。"));
            return;
        }
        events.add(new ConsultationEvent.PrecheckAsked(note.strip()));
    }

    private void answer(ConsultationCommand.AnswerPrecheck answer) {
        var remarks = new TreeMap<String, String>();
        answer.remarks().forEach((task, words) -> {
            if (!words.isBlank()) {
                remarks.put(task, words.strip());
            }
        });
        var tasks = Form.of(application.draft()).tasks();
        remarks.keySet().stream()
                .filter(task -> !tasks.contains(task))
                .forEach(task -> reasons.add(Reason.of("N90", "申出書に「%s」という部分はありません。", task)));
        if (remarks.isEmpty() && answer.overall().isBlank()) {
            reasons.add(Reason.at("K17", "overall", "気づいたことを書いてください。なければ「このまま申し出てください」などと書きます。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ConsultationEvent.PrecheckAnswered(
                    remarks, answer.overall().strip()));
        }
    }

    /// What an application takes over from its consultation; empty when there was none.
    static TreeMap<String, String> taken(Application application) {
        var texts = new TreeMap<String, String>();
        application
                .last(ConsultationEvent.ConsultationOpened.class)
                .ifPresent(opened -> texts.put("title", opened.title()));
        application.last(ConsultationEvent.AdviceRecorded.class).ifPresent(advice -> {
            texts.put("article", advice.article().code());
            switch (advice.article()) {
                case PREFECTURE, MUNICIPALITY -> texts.put("purpose-kind", "control");
                case RESEARCH_IDENTIFIABLE, RESEARCH_ANONYMISED -> texts.put("purpose-kind", "research");
                case HOSPITAL -> texts.put("hospital-purposes", "registry");
            }
            if (advice.article() != Article.HOSPITAL) {
                texts.put("kind", advice.kindOfData().code());
            }
        });
        return texts;
    }
}
