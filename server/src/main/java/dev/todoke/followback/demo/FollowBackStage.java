package dev.todoke.followback.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.desk.AnswerDesk;
import dev.todoke.followback.desk.Result;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.followback.store.RequestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A round about the deaths of the last year, half of it answered (実演: 遡り調査の1回).
@Component
@Profile("registry")
public class FollowBackStage implements DemoStage {

    /// After the consolidation (60), before the closings (70).
    private static final int ORDER = 65;

    private static final String PROGRAM = "";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final RoundDesk rounds;
    private final AnswerDesk answers;
    private final RequestStore requests;
    private final Clock clock;

    public FollowBackStage(RoundDesk rounds, AnswerDesk answers, RequestStore requests, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "遡り調査";
    }

    @Override
    public List<String> run(DemoWorld world) {
        world.chunk(_ -> round(world.toYear()));
        var parts = world.cursor().split(" ", -1);
        return parts.length < 3
                ? List.of("遡り調査の対象になる死亡はありません。")
                : List.of(String.format(
                        Locale.ROOT, "遡り調査 第%s回を始め、%s件の対象のうち%s件の回答を受けました。", parts[0], parts[1], parts[2]));
    }

    private String round(int year) {
        var due = LocalDate.ofInstant(clock.instant(), JAPAN).plusDays(40);
        if (!(rounds.begin(year, due, PROGRAM) instanceof Result.Done(long round))) {
            return "none";
        }
        rounds.dispatched(round, false, "練習第1号", PROGRAM);
        int asked = 0;
        int answered = 0;
        for (var line : requests.facilities(round)) {
            for (var one : requests.ofFacility(round, line.facility())) {
                asked++;
                var given = answer(asked);
                if (!given.isBlank()
                        && answers.answer(one.request().number(), given, AnswerDesk.Channel.REGISTRY, PROGRAM)
                                instanceof Result.Done) {
                    answered++;
                }
            }
        }
        return round + " " + asked + " " + answered;
    }

    /// Every second death is answered, in turn by each kind.
    private static GivenAnswer answer(int place) {
        return switch (place % 8) {
            case 1 -> new GivenAnswer("2", "", "2015年以前に診断(練習用)");
            case 3 -> new GivenAnswer("1", "", "");
            case 5 -> new GivenAnswer("3", "架空の里クリニック", "紹介先(練習用)");
            case 7 -> new GivenAnswer("4", "", "診療録が保存期間を過ぎている(練習用)");
            default -> new GivenAnswer("", "", "");
        };
    }
}
