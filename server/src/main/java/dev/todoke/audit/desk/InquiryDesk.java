package dev.todoke.audit.desk;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditTrail;
import dev.todoke.audit.store.AuditSearch;
import dev.todoke.audit.store.AuditSearch.Found;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the record is looked up (監査記録の調査). Looking is recorded too.
@Component
public class InquiryDesk {

    private final AuditSearch search;
    private final AuditTrail trail;

    InquiryDesk(AuditSearch search, AuditTrail trail) {
        this.search = search;
        this.trail = trail;
    }

    /// One page of the events that fit, newest first, with the number of all.
    public record Answer(long total, List<Found> events) {}

    @Transactional
    public Answer look(AuditInquiry inquiry, long offset, int count) {
        long total = search.count(inquiry);
        var events = search.page(inquiry, offset, count);
        trail.read(Kind.SEARCHED, inquiry.subject(), Map.of("found", Long.toString(total)));
        return new Answer(total, events);
    }

    @Transactional
    public List<Found> export(AuditInquiry inquiry, int atMost) {
        var events = search.page(inquiry, 0, atMost);
        trail.read(Kind.EXPORTED, inquiry.subject(), Map.of("rows", Integer.toString(events.size())));
        return events;
    }

    /// What is recorded about looking (調査そのものの記録).
    private enum Kind implements AuditKind {
        SEARCHED("audit.searched", "監査記録を調べた", "found"),
        EXPORTED("audit.exported", "監査記録を書き出した", "rows");

        private final String id;
        private final String japanese;
        private final String detail;

        Kind(String id, String japanese, String detail) {
            this.id = id;
            this.japanese = japanese;
            this.detail = detail;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String japanese() {
            return japanese;
        }

        @Override
        public List<String> details() {
            return List.of(detail);
        }
    }
}
