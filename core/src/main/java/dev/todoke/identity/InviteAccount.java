package dev.todoke.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The wish to let somebody in (利用者の招待).
public record InviteAccount(String login, String name, Affiliation affiliation, Set<Role> roles) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 80;

    public InviteAccount {
        roles = Set.copyOf(roles);
    }

    /// Everything that keeps the account from being made; empty when it can be.
    ///
    /// @param loginTaken whether an account, also a suspended one, has the login already
    public List<Fault> faults(boolean loginTaken) {
        var faults = new ArrayList<Fault>();
        if (!LOGIN.matcher(login).matches()) {
            faults.add(new Fault("login", "利用者名には、半角の英小文字・数字・「.」「-」「_」を3〜40文字で入れてください。"));
        } else if (loginTaken) {
            faults.add(new Fault("login", "この利用者名は使われています。停止した利用者の名前も再び使えません。"));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "氏名を80文字までで入れてください。一つの利用者名を二人で使うことはできません。"));
        }
        if (roles.isEmpty()) {
            faults.add(new Fault("roles", "役割を一つ以上選んでください。"));
        } else if (!roles.stream().allMatch(role -> role.fits(affiliation))) {
            faults.add(new Fault("roles", "所属に合わない役割があります。所属と役割の組を確かめてください。"));
        }
        return List.copyOf(faults);
    }

    /// What is wrong with one field of the invitation.
    public record Fault(String field, String sentence) {}
}
