package dev.todoke.identity;

import java.util.List;
import java.util.stream.Stream;

/// What an account is for (役割). What a role may do is told by [Permission].
public enum Role {
    REPORTER("届出実務者", "Hospital registrar", "facility"),
    REPORTING_HEAD("届出責任者", "Head of hospital reporting", "facility"),
    REGISTRAR("登録実務者", "Registry staff", "registry"),
    REGISTRY_HEAD("登録室責任者", "Registry head", "registry"),
    STATISTICIAN("集計担当者", "Statistician", "registry"),
    ADMINISTRATOR("システム管理者", "Administrator", "registry"),
    AUDITOR("監査担当者", "Auditor", "registry"),
    OFFICE_CLERK("窓口担当者", "Provision clerk", "office"),
    OFFICE_HEAD("窓口責任者", "Head of provision", "office"),
    COUNCIL_MEMBER("審議会委員", "Council member", "office"),
    APPLICANT("提供依頼申出者", "Applicant", "applicant");

    private final String ja;
    private final String en;
    private final String affiliation;

    Role(String ja, String en, String affiliation) {
        this.ja = ja;
        this.en = en;
        this.affiliation = affiliation;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /// Whether an account of this affiliation can hold the role.
    public boolean fits(Affiliation where) {
        return affiliation.equals(where.kind());
    }

    /// The roles an account of this affiliation can hold.
    public static List<Role> fitting(Affiliation where) {
        return Stream.of(values()).filter(role -> role.fits(where)).toList();
    }

    /// Every permission of the role, in the order of the table.
    public List<Permission> permissions() {
        return Stream.of(Permission.values())
                .filter(permission -> permission.heldBy(this))
                .toList();
    }
}
