package dev.todoke.mail;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// What may stand in a mail beside its fixed words (メールに書ける値). There is no case for free text.
public sealed interface MailValue {

    String text();

    /// A day (期限).
    record Day(LocalDate day) implements MailValue {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /// A year of diagnosis, or a number of days.
    record Count(int number) implements MailValue {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /// A number that we gave (申出番号、請求番号): never one that a hospital gave to a patient.
    record OwnNumber(String number) implements MailValue {

        private static final Pattern OURS = Pattern.compile("[A-Z]{0,3}[0-9]{4}-[0-9]{4}");

        public OwnNumber {
            if (!OURS.matcher(number).matches()) {
                throw new UnwritableMail("number");
            }
        }

        @Override
        public String text() {
            return number;
        }
    }

    /// Serial of a certificate (証明書の番号), of which only the beginning is written.
    record Serial(String serial) implements MailValue {

        private static final int SHOWN = 8;
        private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

        public Serial {
            if (!SHAPE.matcher(serial).matches()) {
                throw new UnwritableMail("serial");
            }
        }

        @Override
        public String text() {
            return serial.substring(0, SHOWN);
        }
    }

    /// Name of a due day or of the office, from our tables or the settings: one line, in which dates of birth, chart
    /// numbers and addresses have no room (at most one digit in a row).
    record Term(String term) implements MailValue {

        private static final int LONGEST = 60;
        private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{2}");

        public Term {
            if (term.isBlank()
                    || term.length() > LONGEST
                    || DIGITS.matcher(term).find()
                    || term.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '@')) {
                throw new UnwritableMail("term");
            }
        }

        @Override
        public String text() {
            return term;
        }
    }

    /// Address of a page of ours, without anything behind `?` or `#`.
    record Page(URI address) implements MailValue {

        public Page {
            var scheme = String.valueOf(address.getScheme());
            if (!scheme.equals("https") && !scheme.equals("http")
                    || address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null) {
                throw new UnwritableMail("page");
            }
        }

        @Override
        public String text() {
            return address.toASCIIString();
        }
    }
}
