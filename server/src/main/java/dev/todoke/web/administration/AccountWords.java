package dev.todoke.web.administration;

import dev.todoke.identity.Account;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.web.Choice;
import dev.todoke.web.FacilityNames;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Accounts in words (利用者の表示).
@Component
@Profile("registry")
class AccountWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    private final ObjectProvider<FacilityNames> facilities;

    AccountWords(ObjectProvider<FacilityNames> facilities) {
        this.facilities = facilities;
    }

    AccountsPage.Line line(Account account) {
        return new AccountsPage.Line(
                "/registry/administration/accounts/" + account.id(),
                account.login(),
                account.name(),
                place(account.affiliation()),
                account.roles().stream().sorted().map(Role::ja).collect(Collectors.joining("、")),
                account.standing().ja(),
                AccountsPage.tag(account.standing()),
                DAY.format(account.since()));
    }

    private String place(Affiliation where) {
        return switch (where) {
            case Affiliation.AtFacility(var code) -> {
                var names = facilities.getIfAvailable();
                var name = names == null ? code.value() : names.nameOf(code);
                yield name.equals(code.value()) ? name : code + " " + name;
            }
            case Affiliation.AtRegistry _ -> "登録室";
            case Affiliation.AtOffice _ -> "情報の提供 窓口";
            case Affiliation.AsApplicant(var organisation) -> "申出者 " + organisation;
        };
    }

    static List<Choice> places() {
        return List.of(
                Choice.of("facility", "病院・診療所"),
                Choice.of("registry", "登録室"),
                Choice.of("office", "情報の提供 窓口・審議会"),
                Choice.of("applicant", "申出者"));
    }

    static List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(
                        role.name(),
                        role.ja(),
                        role.permissions().stream().map(Permission::ja).limit(3).collect(Collectors.joining("、"))
                                + (role.permissions().size() > 3 ? " など" : "")))
                .toList();
    }
}
