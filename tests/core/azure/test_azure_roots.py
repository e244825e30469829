"""Where Azure's roots stand on a machine that trusts some of them."""

import pytest

from azpg_gui.core.azure.roots import RootStatus, Standing, azure_roots, standing


@pytest.mark.parametrize("root", azure_roots(), ids=lambda root: root.identifier)
def test_a_root_is_trusted_missing_or_not_needed(root) -> None:
    needed = root.status is RootStatus.REQUIRED
    assert standing(root, {root.sha256}) is Standing.TRUSTED
    assert standing(root, frozenset()) is (Standing.MISSING if needed else Standing.NOT_NEEDED)
    others = {other.sha256 for other in azure_roots() if other is not root}
    assert standing(root, others) is standing(root, ())


def test_expired_is_after_the_last_second() -> None:
    root = azure_roots()[0]
    assert not root.expired(root.not_valid_after)
    assert root.expired(root.not_valid_after.replace(year=root.not_valid_after.year + 1))
