package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.review.CouncilResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("決裁で認める利用期間")
class GrantedPeriodTest {

    private static final Instant AT = Story.START;

    /// An application for identifiable data until the end of 2040, heard and agreed by the council.
    private static Application agreed(boolean longUse) {
        var texts = new TreeMap<>(Drafts.complete().texts());
        texts.put("article", "18");
        texts.put("kind", "identifiable");
        texts.put("long-use", "長期の予後を調べるため");
        texts.put("period-end", "2040-12-31");
        texts.put("study-end", "2060-03-31");
        var events = new ArrayList<Event>();
        var form = Form.of(new Draft(texts));
        for (String task : form.tasks()) {
            var own = new TreeMap<>(texts);
            own.keySet().removeIf(field -> !form.taskOf(field).equals(task));
            events.add(new WritingEvent.DraftSaved(task, own));
        }
        events.add(new WritingEvent.ApplicationSubmitted(1, form.edition(), Story.TODAY, "s"));
        events.add(new ReviewEvent.FormalCheckPassed(true));
        if (longUse) {
            events.add(new CouncilEvent.LongUseAgreed("k1"));
        }
        var result = new CouncilResult(
                Story.TODAY,
                "第1回",
                CouncilResult.Way.ROOM,
                5,
                4,
                List.of(),
                CouncilResult.Outcome.AGREED,
                List.of(),
                "");
        events.add(new ReviewEvent.CouncilResultRecorded("5-2", result));
        var history = new ArrayList<RecordedEvent>();
        events.forEach(
                event -> history.add(new RecordedEvent(history.size() + 1, AT, "a", ProvisionRole.SECRETARY, event)));
        return Application.fold("a-1", "researcher", history);
    }

    private static LocalDate granted(Application application) {
        var answer = application.decide(Story.acceptance(), Story.DECIDER, AT);
        assertThat(answer).isInstanceOf(Answer.Decided.class);
        return ((Answer.Decided) answer)
                .events().stream()
                        .filter(ReviewEvent.ApplicationAccepted.class::isInstance)
                        .map(event -> ((ReviewEvent.ApplicationAccepted) event)
                                .approval()
                                .period()
                                .end())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    @DisplayName("審議会が長期利用に同意していなければ、5年後を含む年の末で切る")
    void cutToFiveYears() {
        assertThat(granted(agreed(false))).isEqualTo("2031-12-31");
    }

    @Test
    @DisplayName("長期利用に同意があれば、申し出た日まで認める")
    void fifteenYearsWithConsent() {
        assertThat(granted(agreed(true))).isEqualTo("2040-12-31");
    }
}
