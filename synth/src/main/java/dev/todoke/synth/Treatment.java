package dev.todoke.synth;

/// The seven kinds of first treatment (初回治療) as the table mix-treatment names them.
enum Treatment {
    SURGERY("surgery"),
    SCOPE("scope"),
    ENDOSCOPY("endoscopy"),
    RADIOTHERAPY("radiotherapy"),
    CHEMOTHERAPY("chemotherapy"),
    ENDOCRINE("endocrine"),
    OTHER("other");

    private final String column;

    Treatment(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    boolean isOperation() {
        return this == SURGERY || this == SCOPE || this == ENDOSCOPY;
    }
}
