"""The detectors noticing is measured against, from one-number rules to boosting.

A rule's number becomes a chance by a logistic calibration on the shop's own past windows, so that it loses nothing
in log loss for not being one.
"""

import importlib.util
import warnings
from collections.abc import Callable
from datetime import date
from typing import Any

# First: it asks for one BLAS thread, which numpy hears only when it is loaded.
from kobi_crm.analytics.quiet import notice  # isort: skip

import numpy as np
from logs import MIN_VISITS, Question

from kobi_crm.analytics import mixture
from kobi_crm.analytics.correction import Window, ridge_logistic, windows
from kobi_crm.analytics.features import features
from kobi_crm.analytics.mixture import MixtureFit, Segment
from kobi_crm.analytics.prior import Prior
from kobi_crm.analytics.visits import Floats, VisitLog

Detector = Callable[[Question], Floats]
Rule = Callable[[VisitLog, date], Floats]
_CALIBRATION_RIDGE = 0.1
_FIFTHS = 5
_FEWEST = 8


def recency(log: VisitLog, today: date) -> Floats:
    """Logarithm of the days since the last purchase, what most programs look at."""
    return np.log(today.toordinal() - log.last_days + 0.5)


def silence_over_gap(log: VisitLog, today: date) -> Floats:
    """Logarithm of the silence over the customer's own mean gap."""
    return recency(log, today) - np.log(
        (log.last_days - log.first_days) / np.maximum(log.visits - 1, 1) + 0.5
    )


def own_gap_quantile(log: VisitLog, today: date) -> Floats:
    """Share of the own gaps shorter than the silence."""
    gaps, owner = log.gaps()
    shorter = np.bincount(owner[gaps < (today.toordinal() - log.last_days)[owner]], minlength=len(log))
    return shorter / np.maximum(log.visits - 1, 1)


def rfm(log: VisitLog, today: date) -> Floats:
    """Fifths of recency, frequency and money, added up (Hughes 1994); high is bad."""
    columns = (recency(log, today), -log.visits.astype(np.float64), -log.spent.astype(np.float64))
    ranks = [np.searchsorted(np.sort(column), column, side="right") for column in columns]
    return np.sum([np.ceil(_FIFTHS * rank / len(log)) for rank in ranks], axis=0)


def calibrated(rule: Rule) -> Detector:
    """The rule's chances: a logistic regression of what came of it in the shop's own past windows."""

    def chances(question: Question) -> Floats:
        _, found = _windows(question)
        now = rule(question.regulars, question.today)
        if not found:
            return 1.0 / (1.0 + np.exp(-(now - now.mean())))
        seen = np.concatenate([rule(window.seen, window.start) for window in found])
        quiet = np.concatenate([window.quiet for window in found])
        centre, spread = seen.mean(), max(float(seen.std()), 1e-6)
        design = np.column_stack([np.ones(len(seen)), (seen - centre) / spread])
        weight = np.full(len(seen), min(1.0, 3.0 / len(found)))
        ridge = np.full(2, _CALIBRATION_RIDGE)
        level, slope = ridge_logistic(design, np.zeros(len(seen)), quiet, weight, ridge, np.zeros(2))
        return 1.0 / (1.0 + np.exp(-(level + slope * (now - centre) / spread)))

    return chances


def plain_bg_nbd(question: Question) -> Floats:
    """BG/NBD (Fader, Hardie & Lee 2005) by our own fit."""
    fitted = mixture.fit(question.past, question.past.stats(question.today))
    return mixture.p_quiet_plain(fitted, question.regulars.stats(question.today), question.ahead)


def mixture_alone(question: Question) -> Floats:
    """Step 1 of quiet.md: the mixture of BG/CNBD-k."""
    fitted = mixture.fit(question.past, question.past.stats(question.today))
    return mixture.p_quiet(fitted, question.regulars.stats(question.today), question.ahead)


def lifetimes_bg_nbd(question: Question) -> Floats:
    """BG/NBD with the parameters that ``lifetimes`` finds."""
    lifetimes: Any = importlib.import_module("lifetimes")
    stats = question.past.stats(question.today)
    fitter = lifetimes.BetaGeoFitter(penalizer_coef=0.001)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        fitter.fit(stats.repeats, stats.recency, stats.age)
    plain = Segment(1, *(float(fitter.params_[name]) for name in ("r", "alpha", "a", "b")))
    fitted = MixtureFit((plain,), (1.0,), plain)
    return mixture.p_quiet_plain(fitted, question.regulars.stats(question.today), question.ahead)


def boosting(question: Question) -> Floats:
    """scikit-learn's gradient boosting on our own features, trained on the shop's own past windows."""
    ensemble: Any = importlib.import_module("sklearn.ensemble")
    fitted = mixture.fit(question.past, question.past.stats(question.today))
    gap = question.past.usual_gap()
    _, found = _windows(question)
    quiet = np.concatenate([window.quiet for window in found]) if found else np.empty(0)
    if min(quiet.sum(), len(quiet) - quiet.sum()) < _FEWEST:
        return plain_bg_nbd(question)
    seen = np.concatenate([features(w.seen, w.start, fitted, gap, w.ahead)[1] for w in found])
    now = features(question.regulars, question.today, fitted, gap, question.ahead)[1]
    model = ensemble.HistGradientBoostingClassifier(
        learning_rate=0.05, max_iter=100, max_leaf_nodes=15, min_samples_leaf=40, random_state=0
    )
    model.fit(seen, quiet)
    return np.asarray(model.predict_proba(now)[:, 1], dtype=np.float64)


def ours(prior: Prior | None) -> Detector:
    """The front door of noticing, with a prior that has not seen the log."""

    def chances(question: Question) -> Floats:
        found = notice(question.past, question.today, question.horizon, min_visits=MIN_VISITS, prior=prior)
        return np.array([row.p_quiet for row in found])

    return chances


def detectors(prior: Prior | None) -> dict[str, Detector]:
    """Every detector there is; those of a library only where it is installed."""
    found: dict[str, Detector] = {
        "days since last": calibrated(recency),
        "silence / mean gap": calibrated(silence_over_gap),
        "own-gap quantile": calibrated(own_gap_quantile),
        "RFM": calibrated(rfm),
        "BG/NBD": plain_bg_nbd,
        "BG/CNBD-k mixture": mixture_alone,
    }
    if importlib.util.find_spec("lifetimes"):
        found["BG/NBD (lifetimes)"] = lifetimes_bg_nbd
    if importlib.util.find_spec("sklearn"):
        found["boosting (sklearn)"] = boosting
    return found | {"ours": ours(prior)}


def _windows(question: Question) -> tuple[float, list[Window]]:
    return windows(question.past, question.today, question.horizon.ahead, 0, MIN_VISITS)
