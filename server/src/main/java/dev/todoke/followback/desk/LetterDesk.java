package dev.todoke.followback.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.followback.AnswerKind;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sex;
import dev.todoke.print.Block;
import dev.todoke.print.Column;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letters of a round with the list of the deceased (遡り調査の依頼文・督促文と対象者名簿).
@Component
public class LetterDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Column> LIST = List.of(
            Column.ofNumbers("番号", 1.2),
            Column.of("氏名", 3),
            Column.of("性別", 1),
            Column.of("生年月日", 2.2),
            Column.of("死亡日", 2.2),
            Column.of("原死因", 1.2),
            Column.of("回答", 1.2),
            Column.of("他の病院・理由", 3));

    private final RoundStore rounds;
    private final RequestStore requests;
    private final FacilityReader facilities;
    private final Letterhead letterhead;
    private final AuditTrail audit;
    private final Clock clock;

    public LetterDesk(
            RoundStore rounds,
            RequestStore requests,
            FacilityReader facilities,
            Letterhead letterhead,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.requests = requests;
        this.facilities = facilities;
        this.letterhead = letterhead;
        this.audit = audit;
        this.clock = clock;
    }

    /// The request with the whole list, or a reminder with what is still open; empty when the hospital is not asked.
    @Transactional
    public Optional<Letter> letter(long round, FacilityCode facility, boolean reminder) {
        var found = rounds.find(round);
        var asked = requests.ofFacility(round, facility).stream()
                .filter(one -> !reminder || one.answer().isEmpty())
                .toList();
        if (found.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                FollowBackAudit.LETTER_PRINTED,
                "facility:" + facility,
                Map.of(
                        "round", Long.toString(round),
                        "requests", Integer.toString(asked.size()),
                        "kind", reminder ? "REMINDER" : "LETTER"));
        var name = facilities.find(facility).map(known -> known.name()).orElse(facility.value());
        return Optional.of(new Letter(
                "",
                LocalDate.ofInstant(clock.instant(), JAPAN),
                List.of(name + "　管理者　様"),
                letterhead,
                reminder ? "遡り調査への回答について（再依頼）" : "遡り調査について（依頼）",
                body(found.get().year(), found.get().due(), asked, reminder)));
    }

    private static List<Block> body(int year, LocalDate due, List<RequestStore.Asked> asked, boolean reminder) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                reminder
                        ? "先に依頼した遡り調査について、下記のとおり回答をいただいていない方があります。お手数ですが、別紙の方について確認し、回答してください。"
                        : "がん登録等の推進に関する法律（平成25年法律第111号）第16条により、死亡者情報票ではじめて把握したがんについて調査します。"
                                + "別紙の方の診療の記録を確認し、下記により回答してください。"));
        blocks.add(new Block.Centred("記"));
        blocks.add(new Block.Item(
                "1",
                "対象　%s死亡の%d人（別紙）".formatted(EraDate.text(new dev.todoke.kernel.PartialDate.Year(year)), asked.size())));
        blocks.add(new Block.Item("2", "回答期限　" + EraDate.text(due)));
        blocks.add(new Block.Item("3", "回答の方法　届出ポータルの「遡り調査」の画面、または同じ画面で受け取る一覧に記入して送信。別紙に記入して返送することもできます。"));
        blocks.add(new Block.Item("4", "回答の区分　" + kinds()));
        blocks.add(new Block.Item("5", "「届出する」の方は、届出ポータルの「遡り調査」の画面から届出票を送ってください。"));
        blocks.add(new Block.Right("以上"));
        blocks.add(new Block.NewPage());
        blocks.add(new Block.Heading("別紙　遡り調査 対象者名簿"));
        blocks.add(new Block.Table(LIST, asked.stream().map(LetterDesk::row).toList()));
        return blocks;
    }

    private static String kinds() {
        return Arrays.stream(AnswerKind.values())
                .map(kind -> kind.code() + " " + kind.ja())
                .collect(Collectors.joining("、"));
    }

    private static List<String> row(RequestStore.Asked asked) {
        return List.of(
                Long.toString(asked.request().number()),
                asked.name() + "\n" + asked.kana(),
                Sex.of(asked.sex()).map(Sex::ja).orElse(""),
                EraDate.text(asked.born()),
                EraDate.text(asked.died()),
                asked.cause(),
                asked.answer()
                        .map(answer -> AnswerKind.valueOf(answer.kind()).code())
                        .orElse(""),
                asked.answer()
                        .map(answer -> (answer.other() + " " + answer.note()).strip())
                        .orElse(""));
    }
}
