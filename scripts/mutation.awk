# Summarises the reports of mutation testing as one page.

function value(name,    rest) {
    rest = $0
    if (!match(rest, "<" name ">[^<]*</" name ">")) return ""
    return substr(rest, RSTART + length(name) + 2, RLENGTH - 2 * length(name) - 5)
}

function plain(text) {
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&quot;|&#34;/, "\"", text)
    gsub(/&#39;|&apos;/, "'", text)
    gsub(/&amp;/, "\\&", text)
    gsub(/\|/, "\\|", text)
    return text
}

function percent(part, whole) {
    return sprintf("%.1f %%", whole == 0 ? 100 : 100 * part / whole)
}

function row(name, of) {
    printf "| %s | %d | %d | %d | %d | %s |\n", name, all[of], noticed[of], survived[of], uncovered[of], \
        percent(noticed[of], all[of])
}

/<mutation / {
    match($0, /status='[A-Z_]*'/)
    status = substr($0, RSTART + 8, RLENGTH - 9)
    if (status == "NON_VIABLE" || status == "RUN_ERROR") next
    class = value("mutatedClass")
    sub(/\$.*/, "", class)
    sub(/^dev\.todoke\./, "", class)
    package = class
    sub(/\.[^.]*$/, "", package)
    group = package
    sub(/\..*/, "", group)
    groups[group] = 1
    classes[class] = group
    all[group]++
    all[class]++
    if (status == "KILLED" || status == "TIMED_OUT" || status == "MEMORY_ERROR") {
        noticed[group]++
        noticed[class]++
        next
    }
    if (status == "NO_COVERAGE") {
        uncovered[group]++
        uncovered[class]++
    } else {
        survived[group]++
        survived[class]++
    }
    left[++lefts] = sprintf("| %s | `%s` | %s | %s |", class, plain(value("mutatedMethod")), \
        plain(value("description")), status == "NO_COVERAGE" ? "no test runs it" : "survived")
}

function print_sorted(lines, count,    i, j, swap) {
    for (i = 2; i <= count; i++) {
        swap = lines[i]
        for (j = i - 1; j > 0 && lines[j] > swap; j--) lines[j + 1] = lines[j]
        lines[j + 1] = swap
    }
    for (i = 1; i <= count; i++) print lines[i]
}

END {
    print "# Mutation testing of the rule packages"
    print ""
    print "This page is written by `scripts/mutation` (part of `./build --long`); do not edit it. Every rule class of the packages"
    print "in the table is changed in small ways, one at a time (a comparison turned round, a limit moved by one, a result replaced),"
    print "and the tests of its package must notice: " wanted " of 100 in each package, or the build fails. How it is done:"
    print "[ADR 0224](adr/0224-mutation-testing.md)."
    print ""
    print "| package | changes | noticed | survived | not run | share noticed |"
    print "|---|---:|---:|---:|---:|---:|"
    n = 0
    for (group in groups) names[++n] = group
    for (i = 2; i <= n; i++) {
        swap = names[i]
        for (j = i - 1; j > 0 && names[j] > swap; j--) names[j + 1] = names[j]
        names[j + 1] = swap
    }
    for (i = 1; i <= n; i++) {
        row("`" names[i] "`", names[i])
        if (100 * noticed[names[i]] < wanted * all[names[i]]) low = 1
    }
    print ""
    print "## By class"
    print ""
    print "| class | changes | noticed | survived | not run | share noticed |"
    print "|---|---:|---:|---:|---:|---:|"
    m = 0
    for (class in classes) {
        lines[++m] = sprintf("| %s | %d | %d | %d | %d | %s |", class, all[class], noticed[class], survived[class], \
            uncovered[class], percent(noticed[class], all[class]))
    }
    print_sorted(lines, m)
    print ""
    print "## Changes that no test notices"
    print ""
    print "Most of these change nothing that can be seen: a shortcut, the size of a growing array, the order of equal things."
    print ""
    print "| class | method | change | |"
    print "|---|---|---|---|"
    print_sorted(left, lefts)
    exit low ? 1 : 0
}
