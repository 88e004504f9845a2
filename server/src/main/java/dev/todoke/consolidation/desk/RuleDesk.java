package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.Refusal;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.store.SettlementStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a registry chooses what no source decides (規則の選択). A choice counts from the next consolidation
/// on; closings keep the
/// choices they were made by.
@Component
public class RuleDesk {

    private final SettlementStore settlements;
    private final AuditTrail audit;
    private final Clock clock;

    public RuleDesk(SettlementStore settlements, AuditTrail audit, Clock clock) {
        this.settlements = settlements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RuleChoices inForce() {
        return settlements.rules();
    }

    @Transactional(readOnly = true)
    public List<SettlementStore.ChosenRule> history() {
        return settlements.chosenRules();
    }

    @Transactional
    public SettleAnswer choose(RuleSwitch point, String code, String reason, SignedIn who) {
        var details = Map.of("point", point.id(), "code", code);
        if (!who.may(Permission.CHOOSE_RULES)) {
            audit.refused(ConsolidationAudit.RULE_CHOSEN, "", details);
            return SettleAnswer.Refused.because("may-not", "規則の選択は、登録室長だけが変えられます。");
        }
        var reasons = new ArrayList<Refusal>();
        if (!point.offers(code)) {
            reasons.add(new Refusal("no-such-answer", "この選択肢はありません。"));
        }
        if (settlements.rules().is(point, code)) {
            reasons.add(new Refusal("chosen-before", "いまの選択と同じです。"));
        }
        if (reason.isBlank()) {
            reasons.add(new Refusal("reason", "選んだ根拠を書いてください。"));
        }
        if (!reasons.isEmpty()) {
            audit.refused(ConsolidationAudit.RULE_CHOSEN, "", details);
            return new SettleAnswer.Refused(reasons);
        }
        settlements.choose(point, code, reason.strip(), who.account().toString(), clock.instant());
        audit.done(ConsolidationAudit.RULE_CHOSEN, "", details);
        return new SettleAnswer.Done(0);
    }
}
