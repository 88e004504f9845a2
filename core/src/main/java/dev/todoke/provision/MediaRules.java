package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.Medium;
import dev.todoke.provision.delivery.MediumState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules of the media (媒体): registered, sent, exchanged when they cannot be read, destroyed.
record MediaRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void register(DeliveryCommand.RegisterMedium register) {
        if (!register().parts().contains(register.part())) {
            reasons.add(Reason.of("M01", "この提供に「%s」の部はありません。", register.part().ja()));
        }
        if (!register.replaces().isEmpty() && !exchangeable(register)) {
            reasons.add(Reason.of("M02", "媒体%sは、返却されて読めないと確認された媒体ではありません。", register.replaces()));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumRegistered(new Medium(
                    register().nextNumber(),
                    register.medium(),
                    register.part(),
                    register().sha256(register.part()),
                    register.serial().strip(),
                    register.replaces())));
        }
    }

    private boolean exchangeable(DeliveryCommand.RegisterMedium register) {
        return register()
                .find(register.replaces())
                .filter(entry -> entry.medium().part() == register.part())
                .map(MediaRegister.Entry::last)
                .filter(last -> last instanceof DeliveryEvent.MediumChecked checked && !checked.readable())
                .isPresent();
    }

    void send(DeliveryCommand.SendMedium send) {
        var entry = in(send.number(), Set.of(MediumState.AT_OFFICE));
        if (send.tracking().isBlank()) {
            reasons.add(Reason.of("M04", "追跡の番号、又は受け取った人を書いてください。"));
        }
        notToCome(send.on());
        entry.filter(_ -> sameParcel(send, entry))
                .ifPresent(_ -> reasons.add(Reason.of("M05", "識別情報とがん情報は、別々の便で渡してください。")));
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumSent(
                    send.number(), send.carriage(), send.tracking().strip(), send.on()));
        }
    }

    /// Two parts in one parcel could be read together by whoever finds it.
    private boolean sameParcel(DeliveryCommand.SendMedium send, Optional<MediaRegister.Entry> entry) {
        return send.carriage() == Carriage.TRACKED_MAIL
                && register().media().stream()
                        .filter(other -> other.medium().part()
                                != entry.orElseThrow().medium().part())
                        .anyMatch(other -> other.last() instanceof DeliveryEvent.MediumSent sent
                                && sent.tracking().equals(send.tracking().strip()));
    }

    void report(String number, String why) {
        in(number, Set.of(MediumState.WITH_APPLICANT));
        if (why.isBlank()) {
            reasons.add(Reason.of("M06", "読めないときの様子を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumReported(number, why.strip()));
        }
    }

    void takeBack(String number, LocalDate on) {
        in(number, Set.of(MediumState.WITH_APPLICANT, MediumState.REPORTED));
        notToCome(on);
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumReturned(number, on));
        }
    }

    void check(DeliveryCommand.CheckMedium check) {
        in(check.number(), Set.of(MediumState.BACK));
        if (check.found().isBlank()) {
            reasons.add(Reason.of("M07", "確認した結果を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumChecked(
                    check.number(),
                    check.readable(),
                    check.bearer(),
                    check.found().strip()));
        }
    }

    void destroy(DeliveryCommand.DestroyMedium destroy) {
        in(destroy.number(), Set.of(MediumState.AT_OFFICE, MediumState.BACK, MediumState.CHECKED));
        if (destroy.method().isBlank() || destroy.witness().isBlank()) {
            reasons.add(Reason.of("M08", "廃棄の方法と立会者を書いてください。"));
        }
        notToCome(destroy.on());
        if (reasons.isEmpty()) {
            events.add(new DeliveryEvent.MediumDestroyed(
                    destroy.number(),
                    destroy.on(),
                    destroy.method().strip(),
                    destroy.witness().strip()));
        }
    }

    /// The medium, which must be where the deed finds it.
    private Optional<MediaRegister.Entry> in(String number, Set<MediumState> places) {
        var found = register().find(number).filter(entry -> places.contains(entry.state()));
        if (found.isEmpty()) {
            reasons.add(Reason.of("M03", "媒体「%s」は、いまこの操作ができる所にありません。", number));
        }
        return found;
    }

    private void notToCome(LocalDate on) {
        if (on.isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.of("M09", "日付(%s)が今日より後です。", on));
        }
    }

    private MediaRegister register() {
        return new MediaRegister(application);
    }
}
