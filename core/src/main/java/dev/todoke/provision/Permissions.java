package dev.todoke.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who may do what and when (権限の表): state × role × command. Looked at before anything else; printed to
/// `docs/permissions-provision.md` by a test.
public final class Permissions {

    /// One command, the phases in which it exists and the roles that may give it.
    public record Permission(CommandKind command, Set<Phase> phases, Set<ProvisionRole> roles) {
        public Permission {
            phases = Set.copyOf(phases);
            roles = Set.copyOf(roles);
        }
    }

    /// From the decision to accept until the end of use.
    private static final Set<Phase> ACCEPTED = EnumSet.of(
            Phase.AWAITING_TERMS, Phase.EXTRACTING, Phase.VERIFYING, Phase.HANDING_OVER, Phase.DELIVERED, Phase.IN_USE);

    /// Results may be published from the first use until the report is accepted.
    private static final Set<Phase> PUBLISHING =
            EnumSet.of(Phase.IN_USE, Phase.AWAITING_DISPOSAL, Phase.AWAITING_REPORT);

    /// Something was decided of which the applicant is told by letter.
    private static final Set<Phase> LETTERS = EnumSet.of(
            Phase.RETURNED,
            Phase.REFUSED,
            Phase.AWAITING_TERMS,
            Phase.EXTRACTING,
            Phase.VERIFYING,
            Phase.HANDING_OVER,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT);

    /// Hours are worked from the first question until the data are handed over.
    private static final Set<Phase> WORKED = EnumSet.range(Phase.CONSULTING, Phase.DELIVERED);

    /// What the work will come to is told from the first talk until it is invoiced.
    private static final Set<Phase> ESTIMATED = EnumSet.range(Phase.CONSULTING, Phase.AWAITING_TERMS);

    /// The file is made, or nothing more is made: the hours are known.
    private static final Set<Phase> SETTLED = EnumSet.of(
            Phase.HANDING_OVER,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT,
            Phase.WITHDRAWN,
            Phase.STOPPED);

    /// From the first invoice until the fee is settled and paid.
    private static final Set<Phase> PAID = EnumSet.of(
            Phase.AWAITING_TERMS,
            Phase.EXTRACTING,
            Phase.VERIFYING,
            Phase.HANDING_OVER,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT,
            Phase.WITHDRAWN,
            Phase.STOPPED);

    /// Somebody may hold data, or a file of them.
    private static final Set<Phase> HOLDING = EnumSet.of(
            Phase.EXTRACTING,
            Phase.VERIFYING,
            Phase.HANDING_OVER,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT,
            Phase.CLOSED,
            Phase.STOPPED);

    /// Data were handed over, whatever became of them.
    private static final Set<Phase> HANDED_OVER = EnumSet.of(
            Phase.DELIVERED, Phase.IN_USE, Phase.AWAITING_DISPOSAL, Phase.AWAITING_REPORT, Phase.CLOSED, Phase.STOPPED);

    /// Begun, and nothing was handed over yet.
    private static final Set<Phase> BEFORE_DELIVERY = EnumSet.range(Phase.CONSULTING, Phase.HANDING_OVER);

    /// The applicant may write: first draft, while the desk looks at it, and after it was returned.
    private static final Set<Phase> WRITING = EnumSet.of(Phase.DRAFTING, Phase.PRECHECK, Phase.RETURNED);

    /// Users pledge while the application is written, and those whom a change adds after the decision.
    private static final Set<Phase> PLEDGING = union(WRITING, ACCEPTED);

    /// Before an application is handed in there is somebody to ask.
    private static final Set<Phase> TALKING =
            EnumSet.of(Phase.CONSULTING, Phase.DRAFTING, Phase.PRECHECK, Phase.RETURNED);

    /// Packed, until the use ends.
    private static final Set<Phase> HANDED = EnumSet.of(Phase.HANDING_OVER, Phase.DELIVERED, Phase.IN_USE);

    private static final Set<Phase> AFTER_DELIVERY =
            EnumSet.of(Phase.DELIVERED, Phase.IN_USE, Phase.AWAITING_DISPOSAL, Phase.AWAITING_REPORT, Phase.STOPPED);

    private static final Set<Phase> MEDIA_MAY_GO = EnumSet.of(
            Phase.HANDING_OVER,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT,
            Phase.CLOSED,
            Phase.WITHDRAWN,
            Phase.STOPPED);

    /// Accepted, and the file is not made yet.
    private static final Set<Phase> LIST_PHASES = EnumSet.of(Phase.AWAITING_TERMS, Phase.EXTRACTING);

    /// The file is not being verified or packed, for which the list is read again.
    private static final Set<Phase> LIST_MAY_GO = EnumSet.of(
            Phase.AWAITING_TERMS,
            Phase.EXTRACTING,
            Phase.DELIVERED,
            Phase.IN_USE,
            Phase.AWAITING_DISPOSAL,
            Phase.AWAITING_REPORT,
            Phase.CLOSED,
            Phase.WITHDRAWN,
            Phase.STOPPED);

    private static final List<Permission> TABLE = List.of(
            both(CommandKind.OPEN_CONSULTATION, in(Phase.NOT_BEGUN)),
            both(CommandKind.SAY, TALKING),
            allow(CommandKind.RECORD_ADVICE, in(Phase.CONSULTING), ProvisionRole.CLERK),
            allow(CommandKind.OPEN_DRAFT, in(Phase.NOT_BEGUN, Phase.CONSULTING), ProvisionRole.APPLICANT),
            allow(CommandKind.ATTACH_FILE, WRITING, ProvisionRole.APPLICANT),
            allow(CommandKind.DETACH_FILE, WRITING, ProvisionRole.APPLICANT),
            allow(CommandKind.INVITE_USERS, PLEDGING, ProvisionRole.APPLICANT),
            allow(CommandKind.SIGN_PLEDGE, PLEDGING, ProvisionRole.DATA_USER),
            allow(CommandKind.ASK_PRECHECK, in(Phase.DRAFTING), ProvisionRole.APPLICANT),
            allow(CommandKind.ANSWER_PRECHECK, in(Phase.PRECHECK), ProvisionRole.CLERK),
            allow(CommandKind.SAVE_DRAFT, WRITING, ProvisionRole.APPLICANT),
            allow(CommandKind.SUBMIT_APPLICATION, WRITING, ProvisionRole.APPLICANT),
            allow(CommandKind.WITHDRAW, BEFORE_DELIVERY, ProvisionRole.APPLICANT),
            allow(CommandKind.RECORD_FORMAL_CHECK, in(Phase.FORMAL_CHECK), ProvisionRole.CLERK),
            allow(CommandKind.CONFIRM_FORMAL_CHECK, in(Phase.SECOND_CHECK), ProvisionRole.CHECKER),
            allow(CommandKind.SEND_CHECK_BACK, in(Phase.SECOND_CHECK), ProvisionRole.CHECKER),
            allow(CommandKind.RECORD_COUNCIL_RESULT, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.PUT_ON_AGENDA, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.TAKE_OFF_AGENDA, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.ANSWER_AS_MEMBER, in(Phase.COUNCIL_REVIEW), ProvisionRole.MEMBER),
            allow(CommandKind.RECORD_PAPER_ANSWER, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.RULE_OUT_CONFLICT, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.RECORD_MEETING_RESULT, in(Phase.COUNCIL_REVIEW), ProvisionRole.SECRETARY),
            allow(CommandKind.CONFIRM_CONDITIONS, in(Phase.CONDITIONAL), ProvisionRole.SECRETARY),
            allow(CommandKind.ACCEPT_APPLICATION, in(Phase.DECISION), ProvisionRole.DECIDER),
            allow(CommandKind.REFUSE_APPLICATION, in(Phase.DECISION), ProvisionRole.DECIDER),
            allow(CommandKind.RETURN_REQUEST, in(Phase.DECISION), ProvisionRole.DECIDER),
            allow(CommandKind.RECORD_WORK, WORKED, ProvisionRole.CLERK),
            allow(CommandKind.RECORD_SUPPLY, WORKED, ProvisionRole.CLERK),
            allow(CommandKind.ESTIMATE_FEE, ESTIMATED, ProvisionRole.CLERK),
            allow(CommandKind.EXEMPT_FEE, in(Phase.DECISION, Phase.AWAITING_TERMS), ProvisionRole.DECIDER),
            allow(CommandKind.INVOICE_FEE, in(Phase.AWAITING_TERMS), ProvisionRole.CLERK),
            allow(CommandKind.RECORD_PAYMENT, PAID, ProvisionRole.CLERK),
            allow(CommandKind.SETTLE_FEE, SETTLED, ProvisionRole.CLERK),
            allow(CommandKind.RECORD_REFUND, SETTLED, ProvisionRole.CLERK),
            allow(CommandKind.ISSUE_LETTER, LETTERS, ProvisionRole.CLERK),
            allow(CommandKind.FILE_TERM, in(Phase.AWAITING_TERMS), ProvisionRole.CLERK),
            allow(CommandKind.FIX_LIST_DESTRUCTION, LIST_PHASES, ProvisionRole.DECIDER),
            allow(CommandKind.HAND_IN_LIST, LIST_PHASES, ProvisionRole.APPLICANT, ProvisionRole.EXTRACTOR),
            allow(CommandKind.MATCH_LIST, in(Phase.EXTRACTING), ProvisionRole.EXTRACTOR),
            allow(CommandKind.DESTROY_LIST, LIST_MAY_GO, ProvisionRole.EXTRACTOR),
            allow(CommandKind.CHOOSE_REPAIR, in(Phase.EXTRACTING), ProvisionRole.EXTRACTOR),
            allow(CommandKind.RECORD_EXTRACTION, in(Phase.EXTRACTING), ProvisionRole.EXTRACTOR),
            allow(CommandKind.ACCEPT_FILE, in(Phase.VERIFYING), ProvisionRole.VERIFIER),
            allow(CommandKind.REJECT_FILE, in(Phase.VERIFYING), ProvisionRole.VERIFIER),
            allow(CommandKind.PACK_AGAIN, in(Phase.HANDING_OVER), ProvisionRole.VERIFIER),
            allow(CommandKind.HAND_OVER, in(Phase.HANDING_OVER), ProvisionRole.CLERK),
            allow(CommandKind.REGISTER_MEDIUM, HANDED, ProvisionRole.CLERK),
            allow(CommandKind.SEND_MEDIUM, HANDED, ProvisionRole.CLERK),
            allow(CommandKind.REPORT_UNREADABLE, in(Phase.DELIVERED, Phase.IN_USE), ProvisionRole.APPLICANT),
            allow(CommandKind.TAKE_MEDIUM_BACK, AFTER_DELIVERY, ProvisionRole.CLERK),
            allow(CommandKind.CHECK_MEDIUM, AFTER_DELIVERY, ProvisionRole.CLERK),
            allow(CommandKind.DESTROY_MEDIUM, MEDIA_MAY_GO, ProvisionRole.CLERK),
            allow(CommandKind.CONFIRM_RECEIPT, in(Phase.DELIVERED), ProvisionRole.APPLICANT),
            allow(CommandKind.ASK_PUBLICATION_CHECK, PUBLISHING, ProvisionRole.APPLICANT),
            allow(CommandKind.ANSWER_PUBLICATION_CHECK, PUBLISHING, ProvisionRole.CLERK),
            allow(CommandKind.SAVE_CHANGE, ACCEPTED, ProvisionRole.APPLICANT),
            allow(CommandKind.ASK_CHANGE, ACCEPTED, ProvisionRole.APPLICANT),
            allow(CommandKind.DROP_CHANGE, ACCEPTED, ProvisionRole.APPLICANT),
            allow(CommandKind.RECORD_CHANGE_COUNCIL, ACCEPTED, ProvisionRole.SECRETARY),
            allow(CommandKind.ANSWER_CHANGE, ACCEPTED, ProvisionRole.CLERK),
            allow(CommandKind.DECIDE_CHANGE, ACCEPTED, ProvisionRole.DECIDER),
            allow(CommandKind.CONFIRM_PLEDGE, ACCEPTED, ProvisionRole.CLERK),
            allow(CommandKind.ASK_USE_REPORT, in(Phase.IN_USE), ProvisionRole.CLERK),
            allow(CommandKind.FILE_USE_REPORT, in(Phase.IN_USE), ProvisionRole.APPLICANT),
            allow(CommandKind.ANSWER_USE_REPORT, in(Phase.IN_USE), ProvisionRole.CLERK),
            allow(CommandKind.REPORT_PUBLICATION_DELAY, PUBLISHING, ProvisionRole.APPLICANT),
            allow(CommandKind.ANSWER_PUBLICATION_DELAY, PUBLISHING, ProvisionRole.CLERK),
            new Permission(CommandKind.REPORT_INCIDENT, HOLDING, EnumSet.allOf(ProvisionRole.class)),
            allow(CommandKind.REVIEW_INCIDENT, HOLDING, ProvisionRole.CHECKER),
            allow(CommandKind.CLOSE_INCIDENT, HOLDING, ProvisionRole.DECIDER),
            allow(CommandKind.OPEN_AUDIT, HANDED_OVER, ProvisionRole.CLERK),
            allow(CommandKind.RECORD_VISIT, HANDED_OVER, ProvisionRole.CLERK),
            allow(CommandKind.ANSWER_AUDIT, HANDED_OVER, ProvisionRole.APPLICANT),
            allow(CommandKind.CLOSE_AUDIT, HANDED_OVER, ProvisionRole.CHECKER),
            allow(CommandKind.IMPOSE_SANCTION, HANDED_OVER, ProvisionRole.DECIDER),
            allow(CommandKind.LIFT_SANCTION, HANDED_OVER, ProvisionRole.DECIDER),
            allow(CommandKind.LIST_HOLDING, in(Phase.DELIVERED, Phase.IN_USE, Phase.STOPPED), ProvisionRole.APPLICANT),
            allow(CommandKind.RETURN_DISPOSAL, in(Phase.AWAITING_DISPOSAL), ProvisionRole.CHECKER),
            allow(CommandKind.STOP_PROVISION, ACCEPTED, ProvisionRole.DECIDER),
            allow(CommandKind.FILE_DISPOSAL, in(Phase.IN_USE, Phase.STOPPED), ProvisionRole.APPLICANT),
            allow(CommandKind.ACCEPT_DISPOSAL, in(Phase.AWAITING_DISPOSAL), ProvisionRole.CHECKER),
            allow(
                    CommandKind.FILE_FINAL_REPORT,
                    in(Phase.AWAITING_DISPOSAL, Phase.AWAITING_REPORT),
                    ProvisionRole.APPLICANT),
            allow(CommandKind.ACCEPT_REPORT, in(Phase.AWAITING_REPORT), ProvisionRole.CLERK));

    /// Commands that lead the procedure no further: nobody waits for them.
    private static final Set<CommandKind> BESIDE = EnumSet.of(
            CommandKind.WITHDRAW,
            CommandKind.SAY,
            CommandKind.INVITE_USERS,
            CommandKind.SIGN_PLEDGE,
            CommandKind.ASK_PRECHECK,
            CommandKind.ANSWER_AS_MEMBER,
            CommandKind.ISSUE_LETTER,
            CommandKind.RECORD_WORK,
            CommandKind.RECORD_SUPPLY,
            CommandKind.ESTIMATE_FEE,
            CommandKind.EXEMPT_FEE,
            CommandKind.INVOICE_FEE,
            CommandKind.RECORD_PAYMENT,
            CommandKind.SETTLE_FEE,
            CommandKind.RECORD_REFUND,
            CommandKind.STOP_PROVISION,
            CommandKind.FIX_LIST_DESTRUCTION,
            CommandKind.HAND_IN_LIST,
            CommandKind.DESTROY_LIST,
            CommandKind.CHOOSE_REPAIR,
            CommandKind.REGISTER_MEDIUM,
            CommandKind.SEND_MEDIUM,
            CommandKind.REPORT_UNREADABLE,
            CommandKind.TAKE_MEDIUM_BACK,
            CommandKind.CHECK_MEDIUM,
            CommandKind.DESTROY_MEDIUM,
            CommandKind.ASK_PUBLICATION_CHECK,
            CommandKind.ANSWER_PUBLICATION_CHECK,
            CommandKind.SAVE_CHANGE,
            CommandKind.ASK_CHANGE,
            CommandKind.DROP_CHANGE,
            CommandKind.RECORD_CHANGE_COUNCIL,
            CommandKind.ANSWER_CHANGE,
            CommandKind.DECIDE_CHANGE,
            CommandKind.CONFIRM_PLEDGE,
            CommandKind.ASK_USE_REPORT,
            CommandKind.FILE_USE_REPORT,
            CommandKind.ANSWER_USE_REPORT,
            CommandKind.REPORT_PUBLICATION_DELAY,
            CommandKind.ANSWER_PUBLICATION_DELAY,
            CommandKind.REPORT_INCIDENT,
            CommandKind.REVIEW_INCIDENT,
            CommandKind.CLOSE_INCIDENT,
            CommandKind.OPEN_AUDIT,
            CommandKind.RECORD_VISIT,
            CommandKind.ANSWER_AUDIT,
            CommandKind.CLOSE_AUDIT,
            CommandKind.IMPOSE_SANCTION,
            CommandKind.LIFT_SANCTION,
            CommandKind.LIST_HOLDING);

    private static final Map<CommandKind, Permission> BY_COMMAND = byCommand();

    private Permissions() {}

    private static Map<CommandKind, Permission> byCommand() {
        var rows = new EnumMap<CommandKind, Permission>(CommandKind.class);
        TABLE.forEach(permission -> rows.put(permission.command(), permission));
        for (CommandKind command : CommandKind.values()) {
            if (!rows.containsKey(command)) {
                throw new IllegalStateException("no permission row for " + command);
            }
        }
        return Collections.unmodifiableMap(rows);
    }

    public static List<Permission> table() {
        return TABLE;
    }

    public static Permission of(CommandKind command) {
        return Objects.requireNonNull(BY_COMMAND.get(command));
    }

    /// The role in which the actor may give the command in a phase, if any.
    public static Optional<ProvisionRole> role(CommandKind command, Phase phase, Actor who) {
        var permission = of(command);
        return permission.phases().contains(phase)
                ? who.roles().stream().filter(permission.roles()::contains).findFirst()
                : Optional.empty();
    }

    /// The commands an actor may give in a phase: these buttons exist, no others.
    public static List<CommandKind> open(Phase phase, Actor who) {
        return TABLE.stream()
                .map(Permission::command)
                .filter(command -> role(command, phase, who).isPresent())
                .toList();
    }

    /// Roles for which something is left to do in a phase, in the order of the procedure.
    public static List<ProvisionRole> waitingFor(Phase phase) {
        var roles = new ArrayList<ProvisionRole>();
        for (Permission permission : TABLE) {
            if (!BESIDE.contains(permission.command()) && permission.phases().contains(phase)) {
                permission.roles().stream()
                        .sorted()
                        .filter(role -> !roles.contains(role))
                        .forEach(roles::add);
            }
        }
        return List.copyOf(roles);
    }

    private static Permission allow(CommandKind command, Set<Phase> phases, ProvisionRole... roles) {
        return new Permission(command, phases, Set.of(roles));
    }

    /// Open to the applicant and to the desk.
    private static Permission both(CommandKind command, Set<Phase> phases) {
        return new Permission(command, phases, Set.of(ProvisionRole.APPLICANT, ProvisionRole.CLERK));
    }

    private static Set<Phase> union(Set<Phase> one, Set<Phase> other) {
        var all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }

    private static Set<Phase> in(Phase first, Phase... others) {
        return EnumSet.of(first, others);
    }
}
