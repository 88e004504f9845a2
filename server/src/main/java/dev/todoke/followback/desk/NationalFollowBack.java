package dev.todoke.followback.desk;

import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.NationalRow;
import dev.todoke.exchange.Taking;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.kernel.PartialDate;
import dev.todoke.vitalstatus.DeathReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// The list of deaths to follow back as the nation sends it (国から届く遡り調査の一覧, 法14条): a round of its own for each year of
/// death. What the registry asks already is not asked again.
@Component
class NationalFollowBack implements NationalFile {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int DAYS_TO_ANSWER = 30;

    private final RoundStore rounds;
    private final DeathReader deaths;
    private final FacilityReader facilities;
    private final Clock clock;

    NationalFollowBack(RoundStore rounds, DeathReader deaths, FacilityReader facilities, Clock clock) {
        this.rounds = rounds;
        this.deaths = deaths;
        this.facilities = facilities;
        this.clock = clock;
    }

    @Override
    public String layout() {
        return NationalLayout.FOLLOW_BACK;
    }

    @Override
    public Taking take(List<NationalRow> rows, String by) {
        var roundOfYear = new HashMap<Integer, Long>();
        var refusals = new ArrayList<Taking.Refusal>();
        var register = facilities.all();
        long taken = 0;
        long known = 0;
        for (NationalRow row : rows) {
            var death = deaths.find(row.value("death_no"));
            var facility = facility(register, row.value("facility"));
            if (death.isEmpty()) {
                refusals.add(new Taking.Refusal(row.line(), "死亡者情報票がまだ取り込まれていません。"));
            } else if (facility.isEmpty()) {
                refusals.add(new Taking.Refusal(row.line(), "調査対象病院等が登録にないか、一つに決まりません。"));
            } else if (rounds.isAsked(death.get().id())) {
                known++;
            } else {
                int year = year(death.get().died());
                long round = roundOfYear.computeIfAbsent(year, of -> open(of, by));
                rounds.ask(round, death.get().id(), facility.getFirst().code().value(), by, clock.instant());
                taken++;
            }
        }
        return new Taking(taken, known, refusals);
    }

    private long open(int year, String by) {
        var due = LocalDate.ofInstant(clock.instant(), JAPAN).plusDays(DAYS_TO_ANSWER);
        return rounds.open(year, due, by, clock.instant());
    }

    private static int year(PartialDate died) {
        return died.year().orElse(0);
    }

    private static List<Facility> facility(List<Facility> register, String codeOrName) {
        var found = register.stream()
                .filter(one ->
                        one.code().value().equals(codeOrName) || one.name().equals(codeOrName))
                .toList();
        return found.size() == 1 ? found : List.of();
    }
}
