package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import java.time.Instant;
import java.util.List;

/// Rules of the users' pledges (誓約書).
record PledgeRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    void apply(PledgeCommand command) {
        switch (command) {
            case PledgeCommand.InviteUsers(var users) -> users.forEach(this::invite);
            case PledgeCommand.SignPledge sign -> sign(sign);
        }
    }

    private void invite(PledgeCommand.Invited wish) {
        boolean listed = application.pledges().users(application.usersText()).stream()
                .anyMatch(user ->
                        Pledges.same(user.name(), wish.name()) && Pledges.same(user.institution(), wish.institution()));
        if (!listed) {
            reasons.add(Reason.of("Y01", "%sさんは利用者の一覧にありません。", wish.name()));
            return;
        }
        events.add(new PledgeEvent.UserInvited(wish.name(), wish.institution(), wish.codeSha256()));
    }

    private void sign(PledgeCommand.SignPledge sign) {
        var holder = application.pledges().holder(application.usersText(), sign.codeSha256());
        if (holder.isEmpty()) {
            reasons.add(Reason.of("Y02", "このコードは使えません。利用者から外れたか、新しいコードが発行されています。申出者に確かめてください。"));
            return;
        }
        var user = holder.get();
        if (user.signature().isPresent()) {
            reasons.add(Reason.of("Y03", "誓約書はもう署名されています。"));
        }
        if (!sign.agreed()) {
            reasons.add(Reason.at("Y04", "agreed", "誓約書を読み、誓約することを選んでください。"));
        }
        if (!Pledges.same(user.name(), sign.signature())) {
            reasons.add(Reason.at("Y05", "signature", "署名が利用者の氏名と違います。利用者の一覧のとおりに書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new PledgeEvent.PledgeSigned(
                    user.name(), user.institution(), OfficeDay.of(when), sign.edition(), sign.textSha256()));
        }
    }
}
