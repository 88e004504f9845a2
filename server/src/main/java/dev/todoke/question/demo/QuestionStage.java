package dev.todoke.question.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.question.QuestionDraft;
import dev.todoke.question.Topic;
import dev.todoke.question.desk.QuestionDesk;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Two questions, one answered (実演: 問い合わせ).
@Component
@Profile("registry")
public class QuestionStage implements DemoStage {

    /// After the circulars (78).
    private static final int ORDER = 79;

    private static final QuestionDesk.Speaker HOSPITAL = new QuestionDesk.Speaker("", "届出 花子(練習用)");
    private static final QuestionDesk.Speaker CLERK = new QuestionDesk.Speaker("", "登録 太郎(練習用)");

    private final QuestionDesk desk;
    private final FacilityReader facilities;
    private final FaceTransactions transactions;

    public QuestionStage(QuestionDesk desk, FacilityReader facilities, FaceTransactions transactions) {
        this.desk = desk;
        this.facilities = facilities;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "問い合わせ";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            var hospital = facilities.all().getFirst().code();
            // counted, so that a stage begun again asks nothing twice
            if (desk.count() < 1) {
                ask(hospital, Topic.FILES, "点検の指摘L01について", "側性のない部位で「両側」と入れると指摘が出ます。どう直せばよいですか。");
            }
            if (desk.count() < 2) {
                ask(hospital, Topic.CONTENT, "転移で初めて来た患者の届出", "原発の診断がほかの施設で済んでいる場合も届け出ますか。");
            }
            world.chunk(_ -> {
                desk.list(1, 0)
                        .forEach(question ->
                                desk.answer(question.number(), "届け出ます。原発部位について、わかる範囲で入れてください。", false, CLERK));
                return "asked";
            });
        }
        return List.of("問い合わせ " + desk.count() + "件のうち " + desk.waiting() + "件が回答を待っています。");
    }

    private void ask(FacilityCode hospital, Topic topic, String title, String words) {
        transactions.as(
                new Acting(Face.PORTAL.databaseRole(), hospital.value(), ""),
                () -> desk.ask(hospital, topic, new QuestionDraft(title, words, false), HOSPITAL));
    }
}
