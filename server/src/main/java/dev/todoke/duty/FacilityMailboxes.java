package dev.todoke.duty;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.mail.MailAddress;
import java.util.List;

/// Addresses that hospitals left for reminders (お知らせの宛先), for other modules that write to them.
public interface FacilityMailboxes {

    List<MailAddress> mailboxes(FacilityCode facility);
}
