# Days and times. Names of days and months come from the system.

date-day =
    { HAS($weekday) ->
       [yes] { $weekday } { $day } { $month } { $year }
      *[no] { $day } { $month } { $year }
    }
date-week = week of { $day }
date-time = { $day }, { $time }
date-month = { $month } { $year }
date-part-of-year =
    { $part ->
       [spring] spring { $year }
       [summer] summer { $year }
       [autumn] autumn { $year }
       [winter] winter { $year }
       [first-quarter] the first quarter of { $year }
       [second-quarter] the second quarter of { $year }
       [third-quarter] the third quarter of { $year }
       [fourth-quarter] the fourth quarter of { $year }
       [first-half] the first half of { $year }
      *[second-half] the second half of { $year }
    }
date-about = about { $value }
date-from = from { $from } on
date-until = until { $to }
date-interval = { $from } to { $to }
date-year-before = { $year } BC
date-year =
    { $isEarly ->
       [true] AD { $year }
      *[false] { $year }
    }
date-decade = the { $decade }s
# $roman is the same number, as “XIX”; the forms are those of ordinal numbers.
date-century =
    { $century ->
       [one] the { $century }st century
       [two] the { $century }nd century
       [few] the { $century }rd century
      *[other] the { $century }th century
    }
# A length of time; without an amount the story gives none, as in “some days”.
date-length =
    { HAS($amount) ->
       [yes] { $unit ->
           [years] { $amount ->
               [one] { $amount } year
              *[other] { $amount } years
            }
           [months] { $amount ->
               [one] { $amount } month
              *[other] { $amount } months
            }
           [weeks] { $amount ->
               [one] { $amount } week
              *[other] { $amount } weeks
            }
           [days] { $amount ->
               [one] { $amount } day
              *[other] { $amount } days
            }
           [hours] { $amount ->
               [one] { $amount } hour
              *[other] { $amount } hours
            }
           [minutes] { $amount ->
               [one] { $amount } minute
              *[other] { $amount } minutes
            }
          *[seconds] { $amount ->
               [one] { $amount } second
              *[other] { $amount } seconds
            }
        }
      *[no] { $unit ->
           [years] some years
           [months] some months
           [weeks] some weeks
           [days] some days
           [hours] some hours
           [minutes] some minutes
          *[seconds] some seconds
        }
    }

# Why words for a time have their value, completing “'Sunday' → Sunday 19 January 2003, …”, or why they have none. The dateline
# is the day from which a report was sent, or on which an entry was written.

reason-days =
    { $days ->
       [-2] two days before the dateline
       [-1] the day before the dateline
       [0] the dateline's day
       [1] the day after the dateline
      *[2] two days after the dateline
    }
reason-weekday =
    { $which ->
       [before] the latest { WEEKDAY($weekday) } before the dateline
       [up-to] the latest { WEEKDAY($weekday) } on or before the dateline
       [ahead] the first { WEEKDAY($weekday) } on or after the dateline, as the words look ahead
      *[after] the first { WEEKDAY($weekday) } after the dateline
    }
reason-month =
    { $which ->
       [same-year] the { MONTH($month) } of the dateline's year
       [before] the latest { MONTH($month) } before the dateline's month
       [up-to] the latest { MONTH($month) } up to the dateline
       [ahead] the first { MONTH($month) } from the dateline on, as the words look ahead
      *[after] the first { MONTH($month) } after the dateline's month
    }
reason-such-day =
    { $which ->
       [up-to] the latest such day on or before the dateline
       [nearest] the nearest such day to the dateline
       [from] the first such day on or after the dateline
      *[ahead] the first such day on or after the dateline, as the words look ahead
    }
reason-season =
    { $which ->
       [before] the latest before the dateline's season
       [up-to] the latest up to the dateline
       [nearest] the nearest to the dateline
       [ahead] the first from the dateline on, as the words look ahead
      *[after] the first after the dateline
    }
# The same week, month or year as the dateline's, or the one beside it.
reason-unit =
    { $steps ->
       [-1] the one before the dateline's
       [0] the dateline's
      *[1] the one after the dateline's
    }
reason-year-named-before = in { $year }, the year the story has named before
reason-as-written = as written
# 11 September 2001.
reason-attacks-of-that-day = the attacks of that day
reason-day-of-that-name = the day of that name
reason-nearest-day-of-that-name = the day of that name nearest to the dateline
reason-dateline = counted from the dateline
reason-dateline-year = counted from the dateline's year
reason-unit-to-come = the one to come
reason-first-ahead = the first from the dateline on, as the words look ahead
reason-latest-over = the latest that was over by the dateline
reason-latest-begun = the latest that had begun by the dateline
reason-week-before-latest = a week before the latest such day
reason-weeks-before-latest = weeks before the latest such day
reason-back = counted back from the dateline
# As rough as the words: “two years ago” is a year.
reason-back-at-grain = counted back from the dateline, at the grain of the words
reason-back-from-filing = counted back from when the report was filed
reason-day-just-named = the day named just before
reason-from-day-just-named = counted from the day named just before
reason-from-time-just-named = counted from the time named just before
reason-year-before-time-just-named = a year before the time named just before
reason-from-another-time = counted from another time in the story
reason-length = a length of time
reason-from-then-on = from then on
reason-up-to-then = up to then
reason-time-of-day = a time of day; the words give no date
reason-present-at-large = the present at large
reason-no-date-in-words = the words give no date
reason-no-number-in-words = the words give no number
reason-no-month-in-words = the words give no month
# “'82” in a story that names no day to count from.
reason-no-century-in-story = the story does not say of which century
# “7/8/2007”: July or August.
reason-day-or-month-first = the day and the month may stand in either order
reason-other-calendar = counted by a calendar of the story's own
reason-no-year-in-words = the words give no year
reason-no-year-in-story = the story gives no year
reason-no-date-in-story = the story gives no date to count from
