package dev.todoke.question.web;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.question.Topic;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.question.store.Message;
import dev.todoke.question.store.Question;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pages of questions.
final class QuestionSamples implements PageSamples {

    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public List<Sample> samples() {
        var words = new PageWords(SampleChrome.words(), Locale.JAPANESE);
        var question = new Question("T-2026-00001", new FacilityCode("40A01"), Topic.FILES, "指摘について", AT, AT, false, 1);
        var opened = new QuestionDesk.Opened(
                question,
                List.of(
                        new Message(1, false, "どう直せばよいですか。\n2行目", AT, "届出 花子"),
                        new Message(2, true, "部位を確かめてください。", AT, "登録 太郎")));
        var pager = new Pager(1, 1, QuestionsPage.PORTAL);
        return List.of(
                new Sample(
                        "question/portal-list",
                        QuestionsPage.PORTAL,
                        Map.of(
                                "page",
                                QuestionsPage.ofPortal(
                                        List.of(question), pager, QuestionsPage.Entered.empty(), words))),
                new Sample(
                        "question/list",
                        QuestionsPage.REGISTRY,
                        Map.of("page", QuestionsPage.ofRegistry(List.of(question), pager, _ -> "架空病院", words))),
                new Sample(
                        "question/one",
                        QuestionsPage.REGISTRY,
                        Map.of("page", QuestionsPage.thread(opened, QuestionsPage.REGISTRY, "架空病院", "", words))),
                new Sample(
                        "question/portal-one",
                        QuestionsPage.PORTAL,
                        Map.of("page", QuestionsPage.thread(opened, QuestionsPage.PORTAL, "", "", words))));
    }
}
