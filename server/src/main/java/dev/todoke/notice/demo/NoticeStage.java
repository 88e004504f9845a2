package dev.todoke.notice.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.notice.CircularDraft;
import dev.todoke.notice.Selection;
import dev.todoke.notice.Step;
import dev.todoke.notice.desk.CircularDesk;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Two circulars: one to everybody, one to those who still have to answer (実演: 事務連絡).
@Component
@Profile("registry")
public class NoticeStage implements DemoStage {

    /// After queries were asked (77).
    private static final int ORDER = 83;

    private static final String CLERK = "登録 太郎(練習用)";
    private static final String SENDER = "がん登録室(練習用)";
    private static final String EVERYBODY = "各病院・指定された診療所　御中";

    private final CircularDesk desk;

    public NoticeStage(CircularDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "事務連絡";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                send(
                        "届出の期限と年末年始の受付について",
                        "届出の期限は12月31日です。12月29日から1月3日までは職員がいませんが、届出ポータルはそのまま使えます。\n対象の患者がいなかった年は、0件の報告をしてください。",
                        "1　届け出た日時は受付証で確かめられます。\n2　電話での問い合わせは1月4日からお受けします。",
                        Step.EVERYBODY,
                        world.toYear());
                send("照会への回答のお願い", "まだ回答をいただいていない照会があります。届出ポータルの「照会」から回答してください。", "", Step.ANSWER, world.toYear());
                return "sent";
            });
        }
        return List.of("事務連絡 " + desk.count() + "件を送りました。");
    }

    private void send(String title, String body, String annex, Step step, int year) {
        desk.send(
                new CircularDraft(
                        desk.today(), SENDER, EVERYBODY, title, body, annex, new Selection(step, year, Set.of())),
                CLERK);
    }
}
