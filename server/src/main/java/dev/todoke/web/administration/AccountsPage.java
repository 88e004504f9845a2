package dev.todoke.web.administration;

import dev.todoke.identity.Account;
import dev.todoke.web.Choice;
import java.util.List;

/// The list of accounts (利用者の一覧の内容).
record AccountsPage(
        String place,
        String standing,
        List<Choice> places,
        List<Choice> standings,
        List<Line> lines,
        boolean mayManage) {

    /// One account.
    record Line(
            String path,
            String login,
            String name,
            String place,
            String roles,
            String standing,
            String tag,
            String since) {}

    static String tag(Account.Standing standing) {
        return switch (standing) {
            case ACTIVE -> "tag--ok";
            case INVITED -> "tag--wait";
            case SUSPENDED -> "tag--bad";
        };
    }
}
