package dev.todoke.inquiry.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.ContactRegister;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityReader;
import dev.todoke.inquiry.AskQuery;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.RecordCall;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.intake.AcceptedRecords;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Contacts for every hospital, and a few queries in every state (実演: 照会先・照会・電話).
@Component
@Profile("registry")
public class InquiryStage implements DemoStage {

    /// After everything is closed and told (75).
    private static final int ORDER = 77;

    private static final int QUERIES = 3;
    private static final String CLERK = "登録 太郎(練習用)";

    private final FacilityReader facilities;
    private final ContactRegister contacts;
    private final AcceptedRecords accepted;
    private final QueryDesk queries;
    private final HospitalDesk hospital;

    public InquiryStage(
            FacilityReader facilities,
            ContactRegister contacts,
            AcceptedRecords accepted,
            QueryDesk queries,
            HospitalDesk hospital) {
        this.facilities = facilities;
        this.contacts = contacts;
        this.accepted = accepted;
        this.queries = queries;
        this.hospital = hospital;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "照会";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                var byFacility = enterContacts();
                askAndAnswer(byFacility);
                return "asked";
            });
        }
        var tally = queries.tally();
        return List.of(
                String.format(Locale.ROOT, "照会先を登録し、照会しました。回答待ち %d件、回答あり %d件。", tally.waiting(), tally.answered()));
    }

    private Map<FacilityCode, Long> enterContacts() {
        var byFacility = new HashMap<FacilityCode, Long>();
        int number = 0;
        for (Facility facility : facilities.all()) {
            number++;
            var contact = new FacilityContact(
                    0,
                    facility.code(),
                    "届出 担当%02d(練習用)".formatted(number),
                    "診療情報管理室",
                    "00-0000-%04d".formatted(number),
                    LocalDate.of(2016, 1, 1),
                    LocalDate.MAX);
            byFacility.put(facility.code(), contacts.enter(contact, CLERK));
        }
        return byFacility;
    }

    /// One waits, one was answered in the portal, one was spoken about on the telephone.
    private void askAndAnswer(Map<FacilityCode, Long> contactOf) {
        int number = 0;
        for (var record : accepted.after(AcceptedRecords.Place.START, QUERIES)) {
            long contact = contactOf.getOrDefault(record.facility(), 0L);
            var wish = new AskQuery(
                    List.of(Item.BASIS, Item.DETECTION), "診断根拠と発見経緯を確かめてください。", contact, queries.usualDueDay());
            if (queries.ask(record.notification(), wish, CLERK) instanceof InquiryAnswer.Done(var asked)) {
                answer(new QueryNumber(asked), number, contact);
            }
            number++;
        }
    }

    private void answer(QueryNumber query, int number, long contact) {
        if (number == 1) {
            hospital.reply(query, "診療録で確かめました。発見経緯は不明です。", Map.of(Item.DETECTION, "9"), "届出 花子(練習用)");
        } else if (number == 2) {
            var call = new RecordCall(false, "届出 担当(練習用)", contact, true, "いまの値で正しいとのことです。", false);
            queries.record(query, call, Map.of(), CLERK);
        }
    }
}
