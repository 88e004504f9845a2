# Finds what todoke and build need: a JDK 25, Maven, npm. Sourced by both; POSIX sh.
# After `find_jdk` JAVA_HOME is set and exported, or the script has ended with one sentence.

# The language of the user decides what is said; programs need a locale that can write every file name. Under a locale without
# UTF-8 (a bare machine, a service) Java and Maven lose sight of a folder with Japanese characters in its name.
user_language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
case "$user_language" in ja*) java_language="-Duser.language=ja" ;; *) java_language="-Duser.language=en" ;; esac
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# Says a sentence in the user's language on standard error.
say() {
    case "$user_language" in
        ja*) printf '%s\n' "$1" >&2 ;;
        *) printf '%s\n' "$2" >&2 ;;
    esac
}

give_up() {
    say "$1" "$2"
    exit 3
}

# Whether the folder holds a JDK (with a compiler) of level 25, by its release file: nothing is started.
is_jdk_25() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."-]' "$1/release"
}

# A runtime without compiler is enough to run what is already built.
is_java_25() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."-]' "$1/release"
}

# Prints the folder of a fitting Java; $1 is the test that must hold.
java_folder() {
    fits=$1
    if "$fits" "${JAVA_HOME:-}"; then
        printf '%s\n' "$JAVA_HOME"
        return 0
    fi
    for name in javac java; do
        found=$(command -v "$name" 2>/dev/null) || continue
        found=$(readlink -f "$found" 2>/dev/null) || continue
        found=$(dirname "$(dirname "$found")")
        if "$fits" "$found"; then
            printf '%s\n' "$found"
            return 0
        fi
    done
    for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if "$fits" "$folder"; then
            printf '%s\n' "$folder"
            return 0
        fi
    done
    return 1
}

need_jdk() {
    JAVA_HOME=$(java_folder is_jdk_25) || give_up \
        "JDK 25 が見つかりません。apt-get install temurin-25-jdk または https://adoptium.net/ から入手し、JAVA_HOME に設定してください。" \
        "No JDK 25 found: install one (apt-get install temurin-25-jdk, or https://adoptium.net/) and set JAVA_HOME to it."
    export JAVA_HOME
}

need_java() {
    JAVA_HOME=$(java_folder is_java_25) || need_jdk
    export JAVA_HOME
}

need_build_tools() {
    need_jdk
    command -v mvn >/dev/null 2>&1 || give_up \
        "Maven が見つかりません。apt-get install maven で入手してください。" \
        "Maven not found: apt-get install maven."
    command -v npm >/dev/null 2>&1 || give_up \
        "npm が見つかりません。apt-get install npm で入手してください。" \
        "npm not found: apt-get install npm."
    # Maven 3.8 warns about itself on Java 25; in .mvn/jvm.config these would break an older Java.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
}

# Runs Maven offline first, since after the first time nothing needs the network; then once more with it.
# $1 is the file for Maven's words.
maven() {
    words=$1
    shift
    mvn -o -B "$@" >"$words" 2>&1 && return 0
    grep -qE 'offline mode|Could not resolve|could not be resolved|has not been downloaded|npm (ERR|error)' "$words" || return 1
    mvn -B "$@" >"$words" 2>&1
}
