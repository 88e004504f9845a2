package dev.todoke.audit.web;

import dev.todoke.audit.AuditKind;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Names of all kinds of events (監査記録の種類の名前): every enum in the program that is an [AuditKind].
@Component
class KindNames {

    private final SortedMap<String, String> names = new TreeMap<>();

    KindNames() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(AuditKind.class));
        for (var candidate : scanner.findCandidateComponents("dev.todoke")) {
            var type = ClassUtils.forName(
                    String.valueOf(candidate.getBeanClassName()), getClass().getClassLoader());
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    var kind = (AuditKind) constant;
                    names.put(kind.id(), kind.japanese());
                }
            }
        }
    }

    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    List<Choice> choices() {
        return names.entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue() + " (" + entry.getKey() + ")"))
                .toList();
    }
}
