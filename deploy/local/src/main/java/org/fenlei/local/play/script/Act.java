package org.fenlei.local.play.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenlei.local.play.rules.Assigned;
import org.jspecify.annotations.Nullable;

/** Something that somebody does on a day of the played year, after that morning's mails. */
public sealed interface Act {

    LocalDate day();

    /** Names the thing it is about: acts on one thing follow one another. */
    String about();

    /** What it is called where acts are counted. */
    String label();

    /** A unit reports progress; {@code itemValue} is measured where the plan sets a floor for each thing. */
    record Report(
            LocalDate day,
            Assigned assigned,
            String unit,
            BigDecimal amount,
            @Nullable BigDecimal itemValue) implements Act {
        @Override
        public String label() {
            return "reports";
        }

        @Override
        public String about() {
            return "report on " + assigned.key();
        }
    }

    /** A unit hands in a month's ledger, for the first time or again. */
    record SubmitLedger(LocalDate day, String unit, YearMonth month, boolean again) implements Act {
        @Override
        public String label() {
            return "ledgers handed in";
        }

        @Override
        public String about() {
            return "ledger " + unit + " " + month;
        }
    }

    /** The sorting office sends a ledger back. */
    record ReturnLedger(LocalDate day, String unit, YearMonth month, LocalDate resubmitBy) implements Act {
        @Override
        public String label() {
            return "ledgers sent back";
        }

        @Override
        public String about() {
            return "ledger " + unit + " " + month;
        }
    }

    /** The sorting office takes a ledger over. */
    record AcceptLedger(LocalDate day, String unit, YearMonth month) implements Act {
        @Override
        public String label() {
            return "ledgers accepted";
        }

        @Override
        public String about() {
            return "ledger " + unit + " " + month;
        }
    }

    /** A site is entered into the register. */
    record RegisterSite(LocalDate day, Site site) implements Act {
        @Override
        public String label() {
            return "sites registered";
        }

        @Override
        public String about() {
            return "site " + site.code();
        }
    }

    /** An inspector scores a site; a finding orders a rectification. */
    record Inspect(LocalDate day, Site site, int score, boolean finding) implements Act {
        @Override
        public String label() {
            return "inspections";
        }

        @Override
        public String about() {
            return "site " + site.code();
        }
    }

    /** The rectification that the site's last inspection ordered is found done. */
    record CloseRectification(LocalDate day, Site site) implements Act {
        @Override
        public String label() {
            return "rectifications closed";
        }

        @Override
        public String about() {
            return "site " + site.code();
        }
    }

    /** A month's list is drawn up by rule and published. */
    record PublishList(LocalDate day, boolean red, YearMonth month) implements Act {
        @Override
        public String label() {
            return "lists published";
        }

        @Override
        public String about() {
            return (red ? "red" : "black") + " list " + month;
        }
    }
}
