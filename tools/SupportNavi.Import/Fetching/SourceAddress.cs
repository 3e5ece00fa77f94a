namespace SupportNavi.Import.Fetching;

/// <summary>Where a source's list is published: either <see cref="Url"/>, or <see cref="Ckan"/> with <see cref="Dataset"/>.</summary>
internal sealed record SourceAddress
{
    /// <summary>The file itself, http or https.</summary>
    public string? Url { get; init; }

    /// <summary>The base address of an open data catalogue that runs CKAN, without <c>/api</c>.</summary>
    public string? Ckan { get; init; }

    /// <summary>The id or name of the catalogue's dataset.</summary>
    public string? Dataset { get; init; }

    /// <summary>A regular expression on a resource's name, address or format; without it every resource will do. Of those that match the newest is taken.</summary>
    public string? Resource { get; init; }

    /// <summary>A list inside an office's own network may be read. Link-local addresses, where clouds keep their keys, stay refused.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>The most that is read, unpacked.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;
}
