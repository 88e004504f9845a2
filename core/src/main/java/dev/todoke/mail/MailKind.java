package dev.todoke.mail;

import dev.todoke.mail.MailValue.Count;
import dev.todoke.mail.MailValue.Day;
import dev.todoke.mail.MailValue.OwnNumber;
import dev.todoke.mail.MailValue.Page;
import dev.todoke.mail.MailValue.Serial;
import dev.todoke.mail.MailValue.Term;
import java.util.List;

/// Every mail that the program writes (メールの種類), with the values that stand in it. The words are in `words/mail`.
public enum MailKind {
    /// 届出の期限(法6条の期限): year of diagnosis, last day
    DUTY_LEGAL("duty-legal", List.of(Count.class, Day.class)),
    /// 届出の期限(登録室のお願い): year of diagnosis, day asked for
    DUTY_REQUESTED("duty-requested", List.of(Count.class, Day.class)),
    /// 申出の期限: number, what is due, day, who writes
    PROVISION_DUE("provision-due", List.of(OwnNumber.class, Term.class, Day.class, Term.class)),
    /// クライアント証明書の終わり: beginning of its serial, last day
    CERTIFICATE_ENDS("certificate-ends", List.of(Serial.class, Day.class)),
    /// 照会の期限: how many wait, the earliest day
    INQUIRY_WAITING("inquiry-waiting", List.of(Count.class, Day.class)),
    /// 誓約のお願い: page where a code is typed; the code itself goes another way
    PLEDGE_ASKED("pledge-asked", List.of(Page.class));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of classes
    private final List<Class<? extends MailValue>> values;

    MailKind(String key, List<Class<? extends MailValue>> values) {
        this.key = key;
        this.values = values;
    }

    public String key() {
        return key;
    }

    boolean takes(List<MailValue> given) {
        return values.equals(given.stream().map(MailValue::getClass).toList());
    }
}
