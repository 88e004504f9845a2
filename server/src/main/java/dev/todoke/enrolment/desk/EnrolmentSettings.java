package dev.todoke.enrolment.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How applications for online use are received and decided (利用申請の設定).
///
/// @param secondPerson whether somebody else than the clerk who compared has to approve
/// @param letterDays days for which the codes of a letter can be used, posting included
/// @param applicationsPerHour applications taken from one address in an hour
/// @param triesPerHour looks at status pages from one address, or at one application, in an hour
/// @param portal address of the portal as the letter prints it
@ConfigurationProperties("todoke.enrolment")
public record EnrolmentSettings(
        @DefaultValue("true") boolean secondPerson,
        @DefaultValue("60") int letterDays,
        @DefaultValue("10") int applicationsPerHour,
        @DefaultValue("20") int triesPerHour,

        @DefaultValue("http://127.0.0.1:8080/portal/welcome")
        String portal) {}
