package dev.todoke.enrolment;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a hospital or clinic writes when it applies for online use (利用申請書).
///
/// @param facilityCode code of the register; empty when the applicant does not know it
/// @param prefecture two-digit code of the prefecture where the facility stands
/// @param head name of the manager (管理者)
/// @param responsible name of the one who answers for notifications (届出責任者) and gets the letter
/// @param users names of further people who shall sign in (届出実務者)
public record EnrolmentForm(
        String facilityCode,
        String facilityName,
        ApplicantKind kind,
        String prefecture,
        String address,
        String head,
        String responsible,
        String department,
        String telephone,
        List<String> users) {

    static final int MOST_USERS = 20;

    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 120;
    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}");

    public EnrolmentForm {
        facilityCode = facilityCode.strip();
        facilityName = facilityName.strip();
        address = address.strip();
        head = head.strip();
        responsible = responsible.strip();
        department = department.strip();
        telephone = telephone.strip();
        users = users.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// What is wrong with one field of the form.
    public record Fault(String field, Sentence sentence) {}

    public Optional<FacilityCode> code() {
        return FacilityCode.isFacilityCode(facilityCode)
                ? Optional.of(new FacilityCode(facilityCode))
                : Optional.empty();
    }

    /// Everything that keeps the form from being taken, in the order of the fields.
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (!facilityCode.isEmpty() && code().isEmpty()) {
            faults.add(fault("facilityCode", "code"));
        }
        required(faults, "facilityName", facilityName, LONGEST);
        if (Prefecture.of(prefecture).isEmpty()) {
            faults.add(fault("prefecture", "prefecture"));
        }
        required(faults, "address", address, LONGEST_ADDRESS);
        required(faults, "head", head, LONGEST);
        required(faults, "responsible", responsible, LONGEST);
        required(faults, "department", department, LONGEST);
        if (!TELEPHONE.matcher(telephone).matches()) {
            faults.add(fault("telephone", "telephone"));
        }
        if (users.size() > MOST_USERS || users.stream().anyMatch(name -> name.length() > LONGEST)) {
            faults.add(fault("users", "users", Integer.toString(MOST_USERS), Integer.toString(LONGEST)));
        }
        return List.copyOf(faults);
    }

    private static void required(List<Fault> faults, String field, String value, int longest) {
        if (value.isEmpty()) {
            faults.add(fault(field, "missing." + field));
        } else if (value.length() > longest) {
            faults.add(fault(field, "too-long", Integer.toString(longest)));
        }
    }

    private static Fault fault(String field, String key, String... values) {
        return new Fault(field, Sentence.of("enrolment", "form." + key, values));
    }
}
