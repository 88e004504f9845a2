package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.LegalBasis;
import dev.todoke.provision.application.Requirement;
import dev.todoke.provision.calendar.MeetingDay;
import dev.todoke.provision.calendar.Plan;
import dev.todoke.provision.calendar.PlanStep;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which steps an application needs and which are behind it (申出の予定).
public final class ApplicationPlan {

    private static final Set<Phase> BEFORE_SUBMISSION =
            EnumSet.of(Phase.NOT_BEGUN, Phase.CONSULTING, Phase.DRAFTING, Phase.PRECHECK, Phase.RETURNED);

    private ApplicationPlan() {}

    /// The plan, if the applicant said when the data are wanted and the data are not there yet.
    public static Optional<Plan> of(Application application, LocalDate today, List<MeetingDay> meetings) {
        if (application.phase().stage().compareTo(Phase.Stage.FILE) > 0) {
            return Optional.empty();
        }
        return DraftReader.wantedOn(application.draft())
                .map(wanted -> Plan.of(
                        wanted,
                        today,
                        new TreeSet<>(needed(application.draft())),
                        new TreeSet<>(done(application)),
                        meetings));
    }

    private static Set<PlanStep> needed(Draft draft) {
        var needed = EnumSet.allOf(PlanStep.class);
        if (!Requirement.ARTICLE_21.holds(draft)) {
            needed.remove(PlanStep.ETHICS);
        }
        if (DraftReader.articleOf(draft).filter(ApplicationPlan::heard).isEmpty()) {
            needed.remove(PlanStep.COUNCIL);
        }
        return needed;
    }

    private static boolean heard(Article article) {
        return LegalBasis.of(article).councilHeard();
    }

    private static Set<PlanStep> done(Application application) {
        var done = EnumSet.noneOf(PlanStep.class);
        boolean handedIn = !BEFORE_SUBMISSION.contains(application.phase());
        var users = application.pledges().users(application.draft());
        if (application.phase() != Phase.CONSULTING) {
            done.add(PlanStep.CONSULTATION);
        }
        if (handedIn || application.draft().text("ethics").equals("approved")) {
            done.add(PlanStep.ETHICS);
        }
        if (handedIn
                || !users.isEmpty()
                        && users.stream().allMatch(user -> user.signature().isPresent())) {
            done.add(PlanStep.PLEDGES);
        }
        if (handedIn) {
            done.add(PlanStep.SUBMISSION);
        }
        var stage = application.phase().stage();
        mark(done, PlanStep.FORMAL_CHECK, stage.compareTo(Phase.Stage.CHECK) > 0);
        mark(done, PlanStep.COUNCIL, stage.compareTo(Phase.Stage.COUNCIL) > 0);
        mark(done, PlanStep.DECISION, stage.compareTo(Phase.Stage.NOTICE) > 0);
        mark(done, PlanStep.TERMS, stage.compareTo(Phase.Stage.TERMS) > 0);
        mark(done, PlanStep.EXTRACTION, application.phase().compareTo(Phase.VERIFYING) > 0);
        mark(done, PlanStep.DELIVERY, application.phase().compareTo(Phase.HANDING_OVER) > 0);
        return done;
    }

    private static void mark(Set<PlanStep> done, PlanStep step, boolean finished) {
        if (finished) {
            done.add(step);
        }
    }
}
