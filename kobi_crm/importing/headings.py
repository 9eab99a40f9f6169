"""What column headings mean, in Turkish, in English and in the exports of Mikro, Logo, Paraşüt and Google."""

import re
from functools import lru_cache
from typing import Literal

from kobi_crm.domain.text import fold

Kind = Literal["customers", "sales", "products", "payments"]
KINDS: tuple[Kind, ...] = ("customers", "sales", "products", "payments")

# The spelling that should win comes first: of two columns that mean the same field the earlier one is taken.
_SPELLINGS: dict[str, str] = {
    "name": "ad soyad; adı soyadı; ad soyadı; adı ve soyadı; isim soyisim; isim soyad; müşteri adı "
    "soyadı; müşteri ad soyad; müşteri adı; müşteri ismi; müşteri; müşteri ünvanı; firma ünvanı; "
    "cari hesap ünvanı; cari hesap adı; cari ünvan; cari ünvanı; cari ünvan 1; cari adı; cari "
    "isim; ünvan; ünvanı; ünvan 1; firma adı; firma; cari; hesap adı; alıcı; kişi; üye; "
    "definition; customer; customer name; client; full name; display name; name; ad; adı; isim; "
    "ismi; organization name; company; kısa isim",
    "first_name": "first name; given name",
    "middle_name": "middle name; additional name; ikinci adı",
    "last_name": "soyad; soyadı; soyisim; soyismi; last name; family name; surname",
    "name2": "cari ünvan 2; ünvan 2; definition2",
    "phone": "cep telefonu; cep tel; cep; cep no; cep numarası; cari cep tel; gsm; gsm no; mobil; mobile; "
    "mobile phone; telefon; telefon no; telefon numarası; telefonu; telefonlar; tel; tel no; "
    "telefon 1; tel 1; telnrs1; phone 1 value; phone; phone number; telephone; whatsapp; "
    "iletişim; iletişim no",
    "phone2": "ev tel; ev telefonu; iş tel; iş telefonu; sabit tel; sabit telefon; diğer telefon; 2 "
    "telefon; telefon 2; tel 2; cep 2; gsm 2; telnrs2; phone 2 value; phone 2; home phone; work "
    "phone; other phone",
    "email": "e-posta; e-posta adresi; "
    "email; e-mail; mail; mail adresi; e-mail 1 value; emailaddr; cari email",
    "address": "adres; adresi; açık adres; ev adresi; teslimat adresi; adres 1; addr1; address; address 1; "
    "address 1 formatted; street; cadde; adr cadde",
    "address2": "adr sokak; sokak; adres 2; addr2; address 2",
    "district": "mahalle; mahallesi; mah; semt; adr mahalle; neighborhood; neighbourhood",
    "town": "ilçe; ilçesi; adr ilçe; district; county; town",
    "city": "il; ili; şehir; şehri; adr il; city; address 1 city; province",
    "birthday": "doğum tarihi; doğum günü; doğum; d tarihi; birthday; birth date; date of birth",
    "note": "açıklama; açıklamalar; not; notlar; notu; özel not; note; notes; comment; comments; remarks",
    "code": "cari kod; cari kodu; cari hesap kodu; müşteri kodu; müşteri no; müşteri numarası; hesap "
    "kodu; üye no; kod; kodu; code; customer code; customer no",
    "tax_number": "vergi no; "
    "vergi numarası; vergi kimlik no; vergi kimlik numarası; vkn; cari vergi kimlik no; "
    "cari vdaire no; taxnr; tax number; tax no; tax id; vkn tckn; vergi no tc no",
    "tax_office": "vergi dairesi; v dairesi; cari vdaire adı; taxoffice; taxoffcode; tax office",
    "trade": "meslek; mesleği; meslek iş kolu; iş kolu; occupation; job title; trade; line of work",
    "need": "ihtiyacı; ihtiyaç; ihtiyaçları; need; needs",
    "contribution": "dükkâna katkısı; katkısı; katkı; contribution; contribution to the shop",
    "referred_by": "kim getirdi; getiren; tavsiye eden; referans; referansı; getiren müşteri; referred by; "
    "referrer; brought by",
    "stage": "aşama; aşaması; müşteri aşaması; stage",
    "balance": "bakiye; bakiyesi; güncel bakiye; borç bakiyesi; borç bakiye; açık hesap; veresiye; veresiye "
    "bakiyesi; kalan borç; toplam borç; borcu; kalan; balance",
    "debit": "borç; borç tutarı; debit",
    "credit": "alacak; alacak tutarı; alacağı; credit",
    "identity": "t.c. no; tc; tc no; tckn; tc kimlik; tc kimlik no; t.c. kimlik no; tc kimlik numarası; "
    "kimlik no; national id",
    "row_number": "sıra; sıra no; s no; no; #",
    "date": "tarih; tarihi; satış tarihi; işlem tarihi; fatura tarihi; fiş tarihi; belge tarihi; tarih "
    "saat; gün; date; sale date; order date; invoice date; day",
    "time": "saat; saati; işlem saati; satış saati; time",
    "product": "ürün; ürün adı; ürün ismi; ürün hizmet; stok adı; stok ismi; mal; mal adı; malzeme; malın "
    "cinsi; cinsi; çeşit; hizmet; product; product name; item; item name",
    "quantity": "adet; adedi; miktar; miktarı; quantity; qty",
    "price": "birim fiyat; "
    "birim fiyatı; b fiyat; satış fiyatı; fiyat; fiyatı; liste fiyatı; unit price; price",
    "amount": "tutar; tutarı; satır tutarı; satış tutarı; net tutar; toplam tutar; fatura tutarı; fiş "
    "tutarı; toplam; genel toplam; ciro; amount; line total; total amount; total",
    "paid": "tahsilat; tahsilat tutarı; ödenen; ödenen tutar; alınan; alınan tutar; ödeme tutarı; paid; "
    "payment amount",
    "payment": "ödeme; ödeme şekli; ödeme türü; ödeme tipi; ödeme yöntemi; ödeme biçimi; tahsilat türü; "
    "payment; payment method; payment type",
    "receipt": "fiş no; fiş numarası; fiş; fatura no; belge no; evrak no; sipariş no; receipt; receipt no; "
    "invoice no; invoice; order id",
    "sale_no": "satış no; satış numarası; sale no; sale number",
    "unit": "birim; birimi; ölçü birimi; unit",
    "category": "kategori; grup; grubu; ürün grubu; reyon; category; department",
    "barcode": "barkod; barkod no; barkodu; barkod 1; barcode; ean",
    "more_barcodes": "diğer barkodlar; diğer barkod; ek barkod; ek barkodlar; barkod 2; barkodlar; more barcodes; "
    "other barcodes; further barcodes; barcode 2",
    "cost": "maliyet; maliyeti; alış fiyatı; alış; geliş fiyatı; birim maliyet; cost; cost price; purchase price",
    "ask_after": "kaç gün sonra sorulsun; memnuniyet günü; ask after days",
    "warranty": "garanti; garanti süresi; garanti ay; warranty; warranty in months",
    "service_every": "kaç günde bir bakım; bakım aralığı; bakım süresi; maintenance every days; service interval",
    "vat": "kdv; kdv oranı; kdv yüzdesi; kdv %; vat; vat rate; vat percent; tax rate",
}

_PERSON = ("name", "first_name", "middle_name", "last_name", "name2")
FIELDS: dict[Kind, tuple[str, ...]] = {
    "customers": (*_PERSON, "phone", "phone2", "email", "address", "address2", "district", "town", "city",
                  "birthday", "note", "code", "tax_number", "tax_office", "balance", "debit", "credit",
                  "trade", "need", "contribution", "referred_by", "stage"),
    "sales": (*_PERSON, "phone", "code", "date", "time", "product", "quantity", "price", "amount", "payment",
              "receipt", "note", "sale_no"),
    "products": ("product", "price", "unit", "category", "barcode", "more_barcodes", "cost", "vat", "ask_after",
                 "warranty", "service_every"),
    "payments": (*_PERSON, "phone", "code", "date", "amount", "payment", "note"),
}  # fmt: skip
"""The fields a column may be given, for each kind of list."""

NEEDED: dict[Kind, tuple[tuple[str, ...], ...]] = {
    "customers": (("name", "first_name"),),
    "sales": (("date",), ("amount", "price")),
    "products": (("product",),),
    "payments": (("name", "first_name", "phone"), ("date",), ("amount",)),
}
"""Of each group one column must be there."""


def _key(heading: str) -> str:
    return re.sub(r"[^a-z0-9#]", "", fold(heading))


_MEANINGS = {
    _key(spelling): (concept, rank)
    for concept, spellings in _SPELLINGS.items()
    for rank, spelling in enumerate(spellings.split("; "))
}


@lru_cache(maxsize=4096)
def meaning(heading: str) -> tuple[str, int] | None:
    """The concept a heading stands for and how well it says so (0 is best); ``None`` when it is unknown.

    ``Tutar (TL)``, ``Telefon *`` and ``Ünvan / Ad Soyad`` are understood by their first part.
    """
    if len(heading) > 60:
        return None
    for part in (heading, re.sub(r"[(\[].*?[)\]]", "", heading), re.split(r"[/|\n]", heading)[0]):
        if (key := _key(part)) in _MEANINGS:
            return _MEANINGS[key]
    return None


def assign(headings: dict[int, str], kind: Kind) -> dict[int, str]:
    """Which field each column fills in a list of ``kind``; columns nobody needs are left out."""
    claims = sorted(
        (rank, column, concept)
        for column, heading in headings.items()
        if (found := meaning(heading)) is not None
        for concept, rank in [found]
    )
    taken: dict[str, int] = {}
    for _, column, concept in claims:
        field = _as_field(concept, kind, taken)
        if field in FIELDS[kind] and field not in taken:
            taken[field] = column
    return {column: field for field, column in sorted(taken.items(), key=lambda item: item[1])}


def _as_field(concept: str, kind: Kind, taken: dict[str, int]) -> str:
    if kind == "products" and concept == "name":
        return "product"
    if kind == "products" and concept == "amount":
        return "price"
    if kind == "payments" and concept == "paid":
        return "amount"
    if concept == "phone" and "phone" in taken:
        return "phone2"
    return concept


def guess_kind(headings: dict[int, str]) -> Kind | None:
    """What a list with these headings holds; ``None`` when they say nothing of use."""
    concepts = {found[0] for heading in headings.values() if (found := meaning(heading)) is not None}
    person = bool(concepts & {"name", "first_name", "phone"})
    if "date" in concepts and person and "paid" in concepts and "product" not in concepts:
        return "payments"
    if "date" in concepts and concepts & {"amount", "price"}:
        return "sales"
    if concepts & {"product", "barcode"} and not concepts & {"phone", "birthday", "address"}:
        return "products"
    return "customers" if concepts & {"name", "first_name"} else None


def strength(cells: list[str]) -> int:
    """How many different things the cells of one line name, if it were the header; ignored ones count too."""
    return len({found[0] for cell in cells if (found := meaning(cell)) is not None})


def holds_identity(headings: dict[int, str]) -> bool:
    """Whether a column of national identity numbers stands in the list (it is never taken over)."""
    return any((found := meaning(h)) is not None and found[0] == "identity" for h in headings.values())
